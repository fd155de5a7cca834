import { afterEach, describe, expect, it } from 'vitest';
import comments from '@/tests/fixtures/pages/comments.html?raw';
import divs from '@/tests/fixtures/pages/divs.html?raw';
import lines from '@/tests/fixtures/pages/lines.html?raw';
import paragraphs from '@/tests/fixtures/pages/paragraphs.html?raw';
import teasers from '@/tests/fixtures/pages/teasers.html?raw';
import { blockText } from './block-text.ts';
import { findBlocks } from './find-blocks.ts';

afterEach(() => document.body.replaceChildren());

function proseOf(html: string): string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return [...findBlocks(document.body)].flatMap((element) => {
    const seen = element?.checkVisibility({ visibilityProperty: true });
    const block = element && seen ? blockText(element) : null;
    return block ? [block.words.join(' ')] : [];
  });
}

const starting = (texts: readonly string[]): string[] =>
  texts.map((text) => text.split(' ').slice(0, 3).join(' '));

describe('prose', () => {
  it('is found in paragraphs, quotations, headings and whole list items', () => {
    expect(starting(proseOf(paragraphs))).toEqual([
      'The queue outside',
      'On Tuesdays the',
      'Most of them',
      'We never planned',
      // Its size is looked at on the screen only.
      'This line is',
      'A list item',
    ]);
  });

  it('is found in plain divisions, but not in banners and forms', () => {
    expect(starting(proseOf(divs))).toEqual([
      'Letters that nobody',
      'It starts with',
      'You ring the',
      'Then there is',
    ]);
  });

  it('is found in lines that only a break parts', () => {
    const [story, poem] = proseOf(lines);
    expect(story).toMatch(/^The house was .* every Thursday\.$/u);
    expect(poem).toBe(
      'Winter, a cup two hands around it and nobody calls the day by name',
    );
  });

  it('is not found in teasers and lists of links', () => {
    expect(proseOf(teasers).filter((text) => text.length > 30)).toEqual([]);
  });

  it('leaves the comments below an article alone', () => {
    expect(starting(proseOf(comments))).not.toContain('I was there');
  });

  it('takes comments where there is nothing else', () => {
    const html =
      '<div id="comments"><p>It took us four months to find a doctor who had the time to listen.</p></div>';
    expect(proseOf(html)).toHaveLength(1);
  });

  it('leaves out what is hidden inside a paragraph', () => {
    const html =
      '<p>Nothing was said <span style="display:none">secretly</span> about it at the meeting <i aria-hidden="true">icon</i> on the Monday after.</p>';
    expect(proseOf(html)).toEqual([
      'Nothing was said about it at the meeting on the Monday after.',
    ]);
  });

  it('finds a page that its server wraps in a form', () => {
    const html =
      '<form id="aspnetForm"><h1>On rest</h1><p>The whole page stands in one form, as some servers will have it.</p></form>';
    expect(proseOf(html)).toHaveLength(2);
  });
});

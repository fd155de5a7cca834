import { describe, expect, it } from 'vitest';
import { parseGuide } from './parse-guide.ts';

const TOOLKITS = new Set(['one', 'two', 'three', 'four']);
const FRONT = {
  title: 'A circle',
  summary: 'A few people meet and listen.',
  topics: '[burnout]',
  causes: '[workplace]',
  toolkits: '[one, two]',
  order: '1',
};
/** `null` leaves a field out. */
type Change = Partial<Record<keyof typeof FRONT | 'colour', string | null>>;

function source(markdown: string, change: Change = {}): string {
  const lines = Object.entries({ ...FRONT, ...change })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${String(value)}`);
  return ['---', ...lines, '---', '', markdown].join('\n');
}

const parse = (markdown: string, change?: Change, file = 'en/circle.md') =>
  parseGuide(file, source(markdown, change), TOOLKITS);

describe('parseGuide', () => {
  it('reads front matter and every kind of block', () => {
    const { guide, problems } = parse(
      `## First

Some **bold** and *quiet* words,
with [a link](https://a.example/).

- one
- two

1. first

### Smaller

| Minute | What |
| --- | --- |
| 0 to 5 | Arrive |

> Say this.
>
> And this.
`,
    );
    expect(problems).toEqual([]);
    expect(guide).toEqual({
      id: 'circle',
      language: 'en',
      title: FRONT.title,
      summary: FRONT.summary,
      topics: ['burnout'],
      causes: ['workplace'],
      toolkits: ['one', 'two'],
      widens: false,
      order: 1,
      blocks: [
        { kind: 'heading', level: 2, text: 'First' },
        {
          kind: 'paragraph',
          spans: [
            'Some ',
            { strong: 'bold' },
            ' and ',
            { em: 'quiet' },
            ' words, with ',
            { words: 'a link', href: 'https://a.example/' },
            '.',
          ],
        },
        { kind: 'list', ordered: false, items: [['one'], ['two']] },
        { kind: 'list', ordered: true, items: [['first']] },
        { kind: 'heading', level: 3, text: 'Smaller' },
        {
          kind: 'table',
          head: [['Minute'], ['What']],
          rows: [[['0 to 5'], ['Arrive']]],
        },
        { kind: 'aside', paragraphs: [['Say this.'], ['And this.']] },
      ],
    });
  });

  it.each<[Change, string]>([
    [{ title: null }, 'title is missing'],
    [{ title: '""' }, 'title is empty'],
    [{ summary: 'x'.repeat(161) }, 'summary is longer than 160 characters'],
    [{ topics: '[weather]' }, 'topics.0 names no topic: "weather"'],
    [{ topics: 'burnout' }, 'topics must be a list'],
    [{ causes: '[rain]' }, 'causes.0 names no cause: "rain"'],
    [{ toolkits: '[one]' }, 'toolkits names fewer than two'],
    [{ toolkits: '[one, two, three, four]' }, 'toolkits names more than three'],
    [{ toolkits: '[one, lost]' }, 'toolkits: lost is not in the catalogue'],
    [{ order: 'soon' }, 'order must be a number'],
    [{ colour: 'red' }, 'colour is not a field of a guide'],
  ])('refuses front matter %j: %s', (change, complaint) => {
    expect(parse('Words.', change)).toEqual({
      guide: null,
      problems: [`en/circle.md: ${complaint}`],
    });
  });

  it.each([
    ['<div>raw</div>', 'HTML'],
    ['Some <b>raw</b>.', 'HTML in a line'],
    ['![a picture](x.png)', 'an image in a line'],
    ['Some `code`.', 'code in a line'],
    ['~~gone~~', 'struck-out text in a line'],
    ['Broken  \nline', 'a forced line break in a line'],
    ['```\ncode\n```', 'code, or a line that is indented too far'],
    ['***', 'a rule'],
    ['# Loud', 'a heading that is neither ## nor ###'],
    ['## Very **loud**', 'a heading with more than plain words'],
    ['- one\n  - nested', 'a list item that is more than one paragraph'],
    ['- [ ] to do', 'a box to tick'],
    ['> - in a quote', 'an aside that holds more than paragraphs'],
    ['**bold *and quiet***', 'one mark inside another'],
    ['Fish &amp; chips', '&amp;: write the character itself'],
    ['[home](/index.html)', 'a link to /index.html: only https:// is possible'],
    [
      '[run](javascript:alert(1))',
      'a link to javascript:alert(1): only https:// is possible',
    ],
  ])('refuses %j', (markdown, what) => {
    const { problems } = parse(`## Fine\n\n${markdown}\n`);
    expect(problems).toEqual([
      `en/circle.md: line 12 holds ${what}; take it out`,
    ]);
  });

  it('tells every problem at once', () => {
    const { problems } = parse('<hr>\n\n# Loud\n', { toolkits: '[one, lost]' });
    expect(problems).toHaveLength(3);
  });

  it.each([
    ['circle.md', source('Words.'), 'must be named like en/my-guide.md'],
    ['en/Circle.md', source('Words.'), 'must be named like en/my-guide.md'],
    [
      'en/circle.md',
      'Words.',
      'must begin with front matter between --- lines',
    ],
    ['en/circle.md', source(''), 'has no text'],
  ])('refuses the file %s', (file, text, complaint) => {
    expect(parseGuide(file, text, TOOLKITS).problems).toEqual([
      `${file}: ${complaint}`,
    ]);
  });

  it('says in one line what YAML did not understand', () => {
    const { problems } = parse('Words.', { title: '"open' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^en\/circle\.md: front matter: .+$/u);
  });
});

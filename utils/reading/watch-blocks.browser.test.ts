import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchBlocks } from './watch-blocks.ts';

let life: AbortController;
let read: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  life = new AbortController();
  read = [];
  document.body.style.font = '16px/24px monospace';
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** Two frames: the observer looks in the first and tells in the second. */
async function frames(): Promise<void> {
  for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
}

function seconds(count: number): void {
  for (let i = 0; i < count; i += 1) vi.advanceTimersByTime(1_000);
}

/** A paragraph of so many words, all alike, in sentences of ten. */
function paragraph(name: string, words: number): HTMLElement {
  const element = document.createElement('p');
  element.textContent = Array.from({ length: words }, (_, i) =>
    i % 10 === 9 ? `${name}.` : name,
  ).join(' ');
  document.body.append(element);
  return element;
}

function watch(...elements: readonly Element[]): void {
  const take = watchBlocks(
    ({ text }) => read.push(text),
    () => undefined,
    life.signal,
  );
  elements.forEach(take);
}

const wordsRead = (): number =>
  read.join(' ').split(' ').filter(Boolean).length;

describe('watchBlocks', () => {
  it('reads what stays on screen, from top to bottom, once', async () => {
    watch(paragraph('first', 20), paragraph('second', 20));
    await frames();
    seconds(2);
    expect(read.join(' ')).not.toContain('second');
    seconds(9);
    expect(wordsRead()).toBe(40);
  });

  it('does not read in the first second, nor faster than anybody can', async () => {
    watch(paragraph('word', 200));
    await frames();
    vi.advanceTimersByTime(900);
    expect(wordsRead()).toBe(0);
    vi.advanceTimersByTime(4_100);
    expect(wordsRead()).toBeGreaterThan(0);
    expect(wordsRead()).toBeLessThanOrEqual(60);
  });

  it('reads what is in an element now, not what was there at first', async () => {
    const element = paragraph('before', 60);
    watch(element);
    await frames();
    seconds(2);
    const text = element.firstChild as Text;
    text.data = text.data.replaceAll('before', 'after');
    seconds(30);
    const words = read.join(' ').match(/after/gu) ?? [];
    expect(words).toHaveLength(60);
  });

  it('reads nothing twice where a number counts on in a paragraph', async () => {
    const element = paragraph('word', 40);
    const counter = document.createElement('span');
    element.append(' ', counter);
    watch(element);
    await frames();
    for (let i = 0; i < 20; i += 1) {
      counter.textContent = String(i);
      seconds(1);
    }
    expect(wordsRead()).toBeLessThanOrEqual(41);
    expect(wordsRead()).toBeGreaterThanOrEqual(40);
  });

  it('does not read below the screen', async () => {
    const below = paragraph('below', 20);
    below.style.marginTop = '3000px';
    watch(below);
    await frames();
    seconds(5);
    expect(wordsRead()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads of a block taller than the screen the shown lines only', async () => {
    const tall = paragraph('line', 100);
    tall.style.height = `${innerHeight * 4}px`;
    watch(tall);
    await frames();
    seconds(30);
    expect(wordsRead()).toBeGreaterThan(10);
    expect(wordsRead()).toBeLessThan(40);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not read in a tab in the background', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    watch(paragraph('unseen', 20));
    await frames();
    seconds(5);
    expect(wordsRead()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not read what no eye can see', async () => {
    const clipped = paragraph('clipped', 20);
    clipped.style.cssText =
      'position:absolute;width:1px;height:1px;overflow:hidden';
    const clear = paragraph('clear', 20);
    clear.style.opacity = '0';
    watch(clipped, clear);
    await frames();
    seconds(5);
    expect(wordsRead()).toBe(0);
  });

  it('reads what fades in, and waits for it no longer than a while', async () => {
    const fading = paragraph('fading', 20);
    fading.style.opacity = '0';
    watch(fading);
    await frames();
    seconds(6);
    fading.style.opacity = '1';
    seconds(6);
    expect(wordsRead()).toBe(20);

    paragraph('hidden', 20).style.opacity = '0';
    watch(document.body.lastElementChild!);
    await frames();
    seconds(20);
    expect(wordsRead()).toBe(20);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not read while somebody flings through', async () => {
    const many = Array.from({ length: 60 }, (_, i) => paragraph(`p${i}`, 80));
    watch(...many);
    await frames();
    for (let second = 0; second < 6; second += 1) {
      scrollBy({ top: innerHeight * 2, behavior: 'instant' });
      await frames();
      seconds(1);
    }
    expect(wordsRead()).toBe(0);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('ends at a signal, and stops its clock when all is read', async () => {
    watch(paragraph('all', 12));
    await frames();
    seconds(4);
    expect(wordsRead()).toBe(12);
    expect(vi.getTimerCount()).toBe(0);
    watch(paragraph('more', 40));
    await frames();
    expect(vi.getTimerCount()).toBe(1);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});

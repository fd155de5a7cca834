import type { Block, Guide, Span, Spans } from './guide.ts';

/** A guide as plain text, an empty line between its blocks. */
export function guideText({ title, summary, blocks }: Guide): string {
  return [title, summary, ...blocks.map(blockText)].join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toLocaleUpperCase();
    case 'paragraph':
      return wordsOf(block.spans);
    case 'list':
      return block.items
        .map(
          (item, at) =>
            `${block.ordered ? `${at + 1}.` : '-'} ${wordsOf(item)}`,
        )
        .join('\n');
    case 'table':
      return block.rows
        .map(([first = [], ...more]) =>
          [wordsOf(first), more.map(wordsOf).join(' / ')].join(': '),
        )
        .join('\n');
    case 'aside':
      return block.paragraphs.map((spans) => `> ${wordsOf(spans)}`).join('\n');
  }
}

function wordsOf(spans: Spans): string {
  return spans.map(spanText).join('');
}

function spanText(span: Span): string {
  if (typeof span === 'string') return span;
  if ('strong' in span) return span.strong;
  if ('em' in span) return span.em;
  return `${span.words} (${span.href})`;
}

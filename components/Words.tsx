import type { Span, Spans } from '@/utils/guides/guide.ts';

interface WordsProps {
  readonly spans: Spans;
}

/** Words of a guide, with their marks and links. */
export function Words({ spans }: WordsProps) {
  return <>{spans.map(word)}</>;
}

function word(span: Span, key: number) {
  if (typeof span === 'string') return span;
  if ('strong' in span) return <strong key={key}>{span.strong}</strong>;
  if ('em' in span) return <em key={key}>{span.em}</em>;
  return (
    <a key={key} href={span.href} target="_blank" rel="noreferrer">
      {span.words}
    </a>
  );
}

import type { Block } from '@/utils/guides/guide.ts';
import { GuideTable } from './GuideTable.tsx';
import { Words } from './Words.tsx';

interface GuideBlockProps {
  readonly block: Block;
}

/** A block of a guide. */
export function GuideBlock({ block }: GuideBlockProps) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'paragraph':
      return (
        <p>
          <Words spans={block.spans} />
        </p>
      );
    case 'list': {
      const items = block.items.map((item, at) => (
        <li key={at}>
          <Words spans={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <GuideTable table={block} />;
    case 'aside':
      return (
        <blockquote>
          {block.paragraphs.map((spans, at) => (
            <p key={at}>
              <Words spans={spans} />
            </p>
          ))}
        </blockquote>
      );
  }
}

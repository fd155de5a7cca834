import type { CardLink } from '@/utils/card.ts';
import { Of } from './Of.tsx';

interface EntryLinksProps {
  readonly name: string;
  readonly links: readonly CardLink[];
}

/** The ways to reach a place; each says whose it is to screen readers. */
export function EntryLinks({ name, links }: EntryLinksProps) {
  return (
    <>
      {links.map(({ href, label }) => (
        <a
          key={href}
          class="button small"
          href={href}
          // A page of ours is never replaced, nor told to who is visited.
          {...(href.startsWith('http')
            ? { target: '_blank', rel: 'noreferrer' }
            : {})}
        >
          {label}
          <Of name={name} />
        </a>
      ))}
    </>
  );
}

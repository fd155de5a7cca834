import type { ComponentChildren } from 'preact';
import type { CardLink, CardSuggestion } from '@/utils/card.ts';

/** Ways out of the card; anything else in an entry is no link. */
const LINK = /^(https?:\/\/|tel:|sms:|mailto:)/iu;

/** Runs from left to right in every language. */
const NUMBER = /^[+\d\s().-]+$/u;

/** A place, and what stands beside its links. */
export interface CardEntryProps {
  readonly entry: CardSuggestion;
  readonly testId?: string;
  /** What can be done with it, beside its links. */
  readonly children?: ComponentChildren;
}

/** A place: its name, one line, for whom, why it is here, how to reach it. */
export function CardEntry({ entry, testId, children }: CardEntryProps) {
  return (
    <li class="entry" data-testid={testId}>
      <h3>
        <bdi>{entry.name}</bdi>
      </h3>
      {entry.summary !== '' && (
        <p lang={entry.summaryLanguage}>
          <bdi>{entry.summary}</bdi>
        </p>
      )}
      {entry.forWhom !== '' && <p class="reason">{entry.forWhom}</p>}
      <p class="reason">{entry.reason}</p>
      {entry.notes !== '' && <p class="reason">{entry.notes}</p>}
      <div class="links">
        {entry.links
          .filter(({ href }) => LINK.test(href))
          .map((link) => (
            <Link key={link.href} link={link} name={entry.name} />
          ))}
        {children}
      </div>
    </li>
  );
}

function Link({
  link,
  name,
}: {
  readonly link: CardLink;
  readonly name: string;
}) {
  const web = /^http/iu.test(link.href);
  return (
    <a
      href={link.href}
      dir={NUMBER.test(link.label) ? 'ltr' : undefined}
      // Several places stand here: say whose website it is.
      aria-label={web ? `${link.label}: ${name}` : undefined}
      {...(web ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
    >
      {link.label}
    </a>
  );
}

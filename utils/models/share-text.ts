import type { CardLink } from '@/utils/card.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Labels } from '@/utils/words/labels.ts';
import { linksOf } from '@/utils/words/suggestion-words.ts';
import { hoursInWords } from '@/utils/words/hours-words.ts';
import { summaryWords } from '@/utils/words/summary-words.ts';

/** A link to the reader's own mail program. */
export interface MailLink {
  readonly href: string;
  /** How many of the entries fit into it. */
  readonly count: number;
}

/** Some mail programs cut addresses that are longer than this. */
const LONGEST_MAILTO = 1_900;

/** An entry as plain text: what it is, how to reach it, how to join. */
export function shareText(resource: Resource, labels: Labels): string {
  return [
    resource.name,
    summaryWords(resource, labels.language).summary,
    ...linksOf(resource, labels).map(plainAddress),
    resource.hours ? hoursInWords(resource.hours, labels) : '',
    resource.howToJoin ?? '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Entries as plain text, an empty line between them. */
export function shareListText(
  resources: readonly Resource[],
  labels: Labels,
): string {
  return resources.map((each) => shareText(each, labels)).join('\n\n');
}

/**
 * A `mailto:` address without a recipient. Entries that would make it too
 * long are left out from the end; null when not even the first fits.
 */
export function mailLink(
  subject: string,
  resources: readonly Resource[],
  labels: Labels,
): MailLink | null {
  for (let count = resources.length; count > 0; count -= 1) {
    // Mail wants CRLF (RFC 6068).
    const body = shareListText(resources.slice(0, count), labels).replaceAll(
      '\n',
      '\r\n',
    );
    const href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    if (href.length <= LONGEST_MAILTO) return { href, count };
  }
  return null;
}

function plainAddress({ href, label }: CardLink): string {
  return /^https?:/u.test(href) ? href : label;
}

import type { Contact, Resource } from './resource.ts';

/** Some mail programs cut addresses that are longer than this. */
const LONGEST_MAILTO = 1_900;

/** An entry as plain text: what it is, then how to reach it. */
export function shareText(resource: Resource): string {
  return [
    resource.name,
    resource.summary,
    ...(resource.url === undefined ? [] : [resource.url]),
    ...resource.contacts.map(contactText),
  ].join('\n');
}

/** A list as plain text, an empty line between entries. */
export function shareListText(resources: readonly Resource[]): string {
  return resources.map(shareText).join('\n\n');
}

/**
 * A `mailto:` address without a recipient, for the reader's own mail program.
 * Entries that would make it too long are left out from the end; null when not
 * even the first fits.
 */
export function mailtoLink(
  subject: string,
  resources: readonly Resource[],
): string | null {
  for (let count = resources.length; count > 0; count -= 1) {
    // Mail wants CRLF (RFC 6068).
    const body = shareListText(resources.slice(0, count)).replaceAll(
      '\n',
      '\r\n',
    );
    const link = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    if (link.length <= LONGEST_MAILTO) return link;
  }
  return null;
}

function contactText(contact: Contact): string {
  switch (contact.channel) {
    case 'phone':
      return `☎ ${contact.number}`;
    case 'sms':
      return contact.keyword === undefined
        ? `✉ SMS ${contact.number}`
        : `✉ SMS ${contact.number}: ${contact.keyword}`;
    case 'email':
      return `✉ ${contact.address}`;
  }
}

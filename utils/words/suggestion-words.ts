import type { CardLink, CardSuggestion } from '@/utils/card.ts';
import type { Contact, Kind, Resource } from '@/utils/catalogue/resource.ts';
import type { Reason, Suggestion } from '@/utils/catalogue/suggestion.ts';
import { forWhom, noteWords } from './for-whom.ts';
import { hoursInWords } from './hours-words.ts';
import type { Labels } from './labels.ts';
import { subject } from './subject.ts';
import { summaryWords } from './summary-words.ts';

/** Kinds whose visit a managed device's owner should not see at once. */
const COPY_FOR_LATER: ReadonlySet<Kind> = new Set(['organising']);

/** A suggestion in the words of the reader's language. */
export function suggestionWords(
  suggestion: Suggestion,
  labels: Labels,
): CardSuggestion {
  return resourceWords(
    suggestion.resource,
    labels,
    because(suggestion.reasons, labels),
  );
}

/** A resource in words; `why` says why it is shown, and may be empty. */
export function resourceWords(
  resource: Resource,
  labels: Labels,
  why = '',
): CardSuggestion {
  const facts = [
    labels.t(`kind.${resource.kind}`),
    ...resource.formats.map((format) => labels.t(`format.${format}`)),
    labels.t(`cost.${resource.cost}`),
    ...(resource.hours ? [hoursInWords(resource.hours, labels)] : []),
    ...(why ? [why] : []),
  ];
  const who = forWhom(resource, labels);
  const notes = noteWords(
    // Who runs it nobody need know before: the library has the room to say it.
    resource.labels.filter((label) => label !== 'peer-led'),
    labels,
  );
  return {
    id: resource.id,
    name: resource.name,
    ...summaryWords(resource, labels.language),
    forWhom: who && labels.t('entry.forWhom', { who }),
    reason: facts.join(' · '),
    notes:
      notes.length > 0
        ? labels.t('entry.good', { notes: labels.list(notes) })
        : '',
    links: linksOf(resource, labels),
    copyForLater: COPY_FOR_LATER.has(resource.kind),
  };
}

/** The ways to reach a resource, its website first. */
export function linksOf(resource: Resource, labels: Labels): CardLink[] {
  return [
    ...(resource.url
      ? [{ href: resource.url, label: labels.t('contact.website') }]
      : []),
    ...resource.contacts.map((contact) => contactLink(contact, labels)),
  ];
}

function contactLink(contact: Contact, { t }: Labels): CardLink {
  if (contact.channel === 'email') {
    const { address } = contact;
    return {
      href: `mailto:${address.split('@').map(encodeURIComponent).join('@')}`,
      label: t('contact.email', { address }),
    };
  }
  const number = contact.written ?? contact.number;
  if (contact.channel === 'phone') {
    return {
      href: `tel:${contact.number}`,
      label: t('contact.call', { number }),
    };
  }
  const { keyword } = contact;
  return keyword === undefined
    ? { href: `sms:${contact.number}`, label: t('contact.text', { number }) }
    : {
        href: `sms:${contact.number}?body=${encodeURIComponent(keyword)}`,
        label: t('contact.textKeyword', { keyword, number }),
      };
}

/** "because this page is about burnout and racism at work · from anywhere" */
export function because(reasons: readonly Reason[], labels: Labels): string {
  return reasonWords(reasons, labels).slice(0, 3).join(' · ');
}

/** Every reason in words, the strongest first. */
export function reasonWords(
  reasons: readonly Reason[],
  labels: Labels,
): string[] {
  const what = subject(
    {
      topics: reasons.flatMap((r) => (r.code === 'topic' ? [r.topic] : [])),
      causes: reasons.flatMap((r) => (r.code === 'cause' ? [r.cause] : [])),
    },
    labels,
  );
  const isAboutPage = reasons.some(
    ({ code }) => code === 'topic' || code === 'cause',
  );
  return [
    ...(what ? [labels.t('reason.because', { what })] : []),
    // What is never named is a reason all the same.
    ...(!what && isAboutPage ? [labels.t('reason.becauseOfPage')] : []),
    ...reasons.flatMap((reason) => reasonInWords(reason, labels)),
  ];
}

/** Topics and causes are said together by {@link reasonWords}. */
function reasonInWords(reason: Reason, labels: Labels): string[] {
  switch (reason.code) {
    case 'topic':
    case 'cause':
      return [];
    case 'community':
      return [
        labels.t('reason.community', {
          community: labels.t(`community.${reason.community}`),
        }),
      ];
    case 'country':
      return [
        labels.t('reason.country', { country: labels.country(reason.country) }),
      ];
    case 'language':
      return [
        labels.t('reason.language', {
          language: labels.languageName(reason.language),
        }),
      ];
    case 'worldwide':
      return [labels.t('reason.worldwide')];
    case 'peers':
      return [labels.t('reason.peers')];
    case 'listeners':
      return [labels.t('reason.listeners')];
    case 'stands-in':
      return [labels.t('reason.standsIn')];
  }
}

import type { CardLink } from '@/utils/card.ts';
import type { Kind, Resource } from '@/utils/catalogue/resource.ts';
import type { Reason } from '@/utils/catalogue/suggestion.ts';
import { forWhom, noteWords } from '@/utils/words/for-whom.ts';
import type { Labels } from '@/utils/words/labels.ts';
import {
  because,
  linksOf,
  resourceWords,
} from '@/utils/words/suggestion-words.ts';
import { hoursInWords } from '@/utils/words/hours-words.ts';
import { summaryWords } from '@/utils/words/summary-words.ts';
import { checkedInWords } from './checked-words.ts';

/** A resource as lists show it, a line for each question of a reader. */
export interface ResourceView {
  readonly id: string;
  readonly resource: Resource;
  readonly kind: Kind;
  readonly name: string;
  readonly summary: string;
  /** BCP 47; absent when not known. */
  readonly summaryLanguage?: string;
  /** Whom it is for, when it is for someone in particular. */
  readonly forWhom: string;
  /** Kind, formats and cost. */
  readonly facts: string;
  /** When somebody is there; empty when not known. */
  readonly when: string;
  readonly where: string;
  readonly howToJoin: string;
  /** What to know before getting in touch. */
  readonly notes: readonly string[];
  readonly checked: string;
  /** Why it is shown; empty in a plain list. */
  readonly why: string;
  readonly links: readonly CardLink[];
  readonly copyForLater: boolean;
  /** The person's own words, where it was kept: printed, and never sent. */
  readonly ownNote?: string;
}

/** Words a resource for a list; `reasons` where it was suggested. */
export function resourceView(
  resource: Resource,
  labels: Labels,
  now: Date,
  reasons: readonly Reason[] = [],
): ResourceView {
  const { t } = labels;
  return {
    id: resource.id,
    resource,
    kind: resource.kind,
    name: resource.name,
    ...summaryWords(resource, labels.language),
    forWhom: forWhom(resource, labels),
    facts: [
      t(`kind.${resource.kind}`),
      ...resource.formats.map((format) => t(`format.${format}`)),
      t(`cost.${resource.cost}`),
    ].join(' · '),
    when: resource.hours ? hoursInWords(resource.hours, labels) : '',
    where: where(resource, labels),
    howToJoin: resource.howToJoin ?? '',
    notes: [
      ...noteWords(resource.labels, labels),
      ...resource.access.map((feature) => t(`access.${feature}`)),
    ],
    checked: checkedInWords(resource, labels, now),
    why: because(reasons, labels),
    links: linksOf(resource, labels),
    copyForLater: resourceWords(resource, labels).copyForLater,
  };
}

function where(resource: Resource, labels: Labels): string {
  const { worldwide, countries } = resource.places;
  const place = worldwide
    ? [labels.t('entry.worldwide')]
    : countries.length > 0
      ? [labels.list(countries.map((code) => labels.country(code)))]
      : [];
  const languages = resource.languages.map((tag) => labels.languageName(tag));
  return [
    ...place,
    ...(languages.length > 0 ? [labels.list(languages)] : []),
  ].join(' · ');
}

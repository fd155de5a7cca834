import type { CardContent, CardLabels } from '@/utils/card.ts';
import type { CrisisPlace } from '@/utils/catalogue/crisis-place.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Suggestion } from '@/utils/catalogue/suggestion.ts';
import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';
import type { Labels } from './labels.ts';
import type { TextKey } from './locales.ts';
import { inPlainWords } from './plain-words.ts';
import { subject } from './subject.ts';
import { resourceWords, suggestionWords } from './suggestion-words.ts';

/** More crisis lines than this are a list to search, not help. */
const MOST_CRISIS_LINES = 3;

const COUNTS = ['one', 'two', 'three'] as const;

/** Someone to talk to, as a card shows it. */
export interface CardCrisisHelp {
  readonly lines: readonly Resource[];
  readonly place: CrisisPlace;
}

/** What a card is to say. */
export interface CardRequest {
  readonly about: {
    readonly topics: readonly Topic[];
    readonly causes: readonly Cause[];
  };
  /** One to three. */
  readonly suggestions: readonly Suggestion[];
  readonly crisis: CardCrisisHelp;
  /** Name no topic while the card is closed. */
  readonly neutral: boolean;
  /** The text offers only things to do alone for a cause in the world. */
  readonly individualOnly: boolean;
}

/** Words a card of suggestions. */
export function offerContent(
  request: CardRequest,
  labels: Labels,
): CardContent {
  return {
    ...frame(plainHelp(request.crisis), labels),
    labels: cardLabels(labels, 'card.close'),
    headline: headline(request, labels),
    crisisOnly: false,
    suggestions: request.suggestions.map((suggestion) =>
      suggestionWords(
        { ...suggestion, resource: inPlainWords(suggestion.resource) },
        labels,
      ),
    ),
  };
}

/** Words the card for a page about suicide or self-harm: help, no nudge. */
export function crisisContent(
  crisis: CardCrisisHelp,
  labels: Labels,
): CardContent {
  return {
    ...frame(crisis, labels),
    labels: cardLabels(labels, 'card.closeCrisis'),
    headline: labels.t('card.crisisHeadline'),
    crisisOnly: true,
    suggestions: [],
  };
}

function headline(request: CardRequest, labels: Labels): string {
  const count = COUNTS[request.suggestions.length - 1] ?? 'three';
  const what = subject(request.about, labels);
  if (request.neutral || what === '') return labels.t(`card.neutral.${count}`);
  return [
    labels.t('card.about', { what }),
    ...(request.individualOnly ? [labels.t('card.widen')] : []),
    labels.t(`card.places.${count}`),
  ].join(' ');
}

function plainHelp({ lines, place }: CardCrisisHelp): CardCrisisHelp {
  return { lines: lines.map(inPlainWords), place };
}

function frame({ lines, place }: CardCrisisHelp, labels: Labels) {
  return {
    language: labels.language,
    direction: labels.direction,
    crisisLead: crisisLead(place, labels),
    // On every card, so that it tells nothing about this page or its reader.
    crisisSafer: labels.t('crisis.safer'),
    crisis: lines
      // Someone at home may be looking: violence is never named on a card.
      .filter(({ causes }) => !causes.includes('violence'))
      .slice(0, MOST_CRISIS_LINES)
      .map((line) => resourceWords(line, labels, checked(line, labels))),
  };
}

function crisisLead({ country, guessed }: CrisisPlace, labels: Labels): string {
  const { t, country: nameOf } = labels;
  return country !== null && guessed
    ? `${t('crisis.lead')} ${t('crisis.guessed', { country: nameOf(country) })}`
    : t('crisis.lead');
}

/** Numbers change: a line says when it was last checked. */
function checked({ checked: month }: Resource, { t, month: name }: Labels) {
  return month === null
    ? t('entry.notChecked')
    : t('entry.checked', { month: name(month) });
}

/** `close` says what ✕ does on this card. */
function cardLabels(
  labels: Labels,
  close: 'card.close' | 'card.closeCrisis',
): CardLabels {
  const t = (key: TextKey) => labels.t(key);
  return {
    card: t('card.name'),
    show: t('card.show'),
    later: t('card.later'),
    close: t(close),
    keep: t('card.keep'),
    kept: t('card.kept'),
    copy: t('card.copy'),
    copied: t('card.copied'),
    seeAll: t('card.seeAll'),
    notHere: t('card.notHere'),
    wrongTopic: t('card.wrongTopic'),
    why: t('card.why'),
    whyLead: t('card.whyLead'),
    problems: {
      refused: t('problem.refused'),
      full: t('problem.full'),
      blocked: t('problem.blocked'),
      'private-window': t('problem.private-window'),
      failed: t('problem.failed'),
    },
    crisisHelp: t('card.crisisHelp'),
    noted: t('card.noted'),
    notNoted: t('change.failed'),
  };
}

import type { CardContent } from '@/utils/card.ts';
import { crisisHelp } from '@/utils/catalogue/crisis.ts';
import { crisisPlace } from '@/utils/catalogue/crisis-place.ts';
import { monthOf } from '@/utils/catalogue/month.ts';
import { rank } from '@/utils/catalogue/rank.ts';
import type { OfferReply } from '@/utils/messages.ts';
import { afterBadge, afterOffer, quietBecause } from '@/utils/pacing/pacing.ts';
import type { Preferences } from '@/utils/store/preferences-schema.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';
import { crisisContent, offerContent } from '@/utils/words/card-content.ts';
import { createLabels, type Labels } from '@/utils/words/labels.ts';
import type { BackgroundDeps, PageSender } from './deps.ts';
import { mayNotice } from './may-read.ts';
import { wanted } from './wanted.ts';

/** A card shows so many; the popup and the library show more. */
const MOST = 3;

/** Later paragraphs may still bring an offer. */
const NOT_YET: OfferReply = { show: null, final: false };
/** Nothing that is read on this page changes the answer. */
const NOT_HERE: OfferReply = { show: null, final: true };

/**
 * Decides whether a page's verdict brings a card, and words it. Injects the
 * card's stage first, so that the page can show it when the reply arrives.
 */
export async function offer(
  verdict: Verdict,
  sender: PageSender,
  deps: BackgroundDeps,
): Promise<OfferReply> {
  const preferences = await deps.preferences.get();
  if (!mayNotice(sender.host, preferences)) return NOT_HERE;
  const content = await compose(verdict, preferences, deps);
  if (content === null) return NOT_YET;
  return content.crisisOnly
    ? offerCrisisHelp(content, sender, preferences, deps)
    : offerPlaces(content, sender, preferences, deps);
}

/** Pacing does not hold it back; ✕ silences it for the page. */
async function offerCrisisHelp(
  content: CardContent,
  sender: PageSender,
  preferences: Preferences,
  deps: BackgroundDeps,
): Promise<OfferReply> {
  const { quietPages } = deps.pacing(sender.privateWindow);
  if (await quietPages.has(sender.page)) return NOT_HERE;
  return show(content, sender, preferences, deps);
}

async function offerPlaces(
  content: CardContent,
  sender: PageSender,
  preferences: Preferences,
  deps: BackgroundDeps,
): Promise<OfferReply> {
  const ask = (then: 'look' | 'book') =>
    passesPacing(then, sender, preferences, deps);
  if (!(await ask('look'))) return NOT_HERE;
  const shown = await show(content, sender, preferences, deps);
  // Booked once it is there: what nobody could see is not held against them.
  // A card may yet be refused by its page, which books it (`bookOffer`).
  if (shown !== NOT_HERE || (await ask('book'))) return shown;
  // Another tab was first meanwhile.
  await deps.browser.badge(sender.tabId, '');
  return NOT_HERE;
}

/** Counts an offer whose card is about to stand; false: it is not to. */
export async function bookOffer(
  sender: PageSender,
  deps: BackgroundDeps,
): Promise<boolean> {
  const preferences = await deps.preferences.get();
  return (
    mayNotice(sender.host, preferences) &&
    passesPacing('book', sender, preferences, deps)
  );
}

/** Brings the badge, or the card's stage and its content. */
async function show(
  content: CardContent,
  { tabId }: PageSender,
  { noticing }: Preferences,
  { browser }: BackgroundDeps,
): Promise<OfferReply> {
  if (noticing === 'badge') {
    await browser.badge(tabId, badgeText(content));
    return NOT_HERE;
  }
  await browser.inject(tabId, '/offer.js');
  return { show: content };
}

/** The card's content; null when there is nothing good to suggest. */
async function compose(
  verdict: Verdict,
  preferences: Preferences,
  deps: BackgroundDeps,
): Promise<CardContent | null> {
  const resources = await deps.catalogue();
  const labels = labelsFor(preferences, deps);
  const languages = languagesFor(preferences, deps);
  const month = monthOf(deps.now());
  const place = crisisPlace(preferences, deps.browser.languages());
  const lines = crisisHelp(resources, place, languages, month);
  const crisis = { lines, place };
  if (verdict.crisis) return crisisContent(crisis, labels);

  const about = verdict.offer ? wanted(verdict, preferences) : null;
  if (about === null) return null;
  const suggestions = rank(
    resources,
    {
      topics: about.topicScores,
      causes: about.causeScores,
      country: preferences.country,
      area: preferences.area,
      languages,
      communities: preferences.communities,
      hidden: preferences.hiddenPlaces,
      therapyFirst: preferences.therapyFirst,
      now: deps.now(),
      month,
    },
    MOST,
  );
  if (suggestions.length === 0) return null;
  return offerContent(
    {
      about,
      suggestions,
      crisis,
      neutral: preferences.neutralCard,
      individualOnly: verdict.individualOnly,
    },
    labels,
  );
}

/** Asks pacing, and books the offer when that is wanted and it may come. */
async function passesPacing(
  then: 'look' | 'book',
  sender: PageSender,
  preferences: Preferences,
  deps: BackgroundDeps,
): Promise<boolean> {
  const { ledger, quietSites } = deps.pacing(sender.privateWindow);
  if (await quietSites.has(sender.host)) return false;
  const now = deps.now();
  const after = preferences.noticing === 'badge' ? afterBadge : afterOffer;
  return ledger.update(sender.host, (past, site) =>
    quietBecause(past, site, now, preferences) === null
      ? {
          ledger: then === 'book' ? after(past, site, now) : past,
          outcome: true,
        }
      : { ledger: past, outcome: false },
  );
}

function labelsFor(preferences: Preferences, deps: BackgroundDeps): Labels {
  const { interfaceLanguage } = preferences;
  return createLabels(
    interfaceLanguage ? [interfaceLanguage] : deps.browser.languages(),
  );
}

function languagesFor(
  preferences: Preferences,
  deps: BackgroundDeps,
): readonly string[] {
  return preferences.languages.length > 0
    ? preferences.languages
    : deps.browser.languages();
}

/** A number, or a dot for crisis help: nothing that tells what it is about. */
function badgeText(content: CardContent): string {
  return content.crisisOnly ? '•' : String(content.suggestions.length);
}

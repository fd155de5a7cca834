import * as v from 'valibot';
import { COMMUNITIES } from '@/utils/catalogue/resource.ts';
import { TOPICS } from '@/utils/topics/taxonomy.ts';

/** How much of the web the reader may notice, from least to most. */
export const ACCESS_LEVELS = ['ask', 'sites', 'everywhere'] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** What happens when something was noticed. */
export const NOTICING = ['card', 'badge', 'off'] as const;
export type Noticing = (typeof NOTICING)[number];

/** A host as `URL` gives it, e.g. `news.example`, or `a~b.example`. */
const host = v.pipe(v.string(), v.check(isHost));
const language = v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,3}(-[\w-]+)?$/u));

/**
 * Every preference: meaning, type and fallback. A field that cannot be read
 * falls back alone; the others are kept. So it is with each item of a list.
 */
export const preferencesSchema = v.object({
  /** The level the person chose; the browser's permission bounds it. */
  access: v.fallback(v.picklist(ACCESS_LEVELS), 'ask'),
  /** Hosts chosen at the level `sites`; their subdomains are included. */
  sites: v.fallback(listOf(host), () => []),
  /** Hosts never to be read, whatever the level. */
  sitesOff: v.fallback(listOf(host), () => []),
  /** The browser took the permission away since the level was chosen. */
  accessLost: v.fallback(v.boolean(), false),
  noticing: v.fallback(v.picklist(NOTICING), 'card'),
  /** The closed card names no topic. */
  neutralCard: v.fallback(v.boolean(), false),
  /** Topics to notice. */
  topics: v.fallback(listOf(v.picklist(TOPICS)), () => [...TOPICS]),
  /** ISO 3166-1 alpha-2; null while not chosen: worldwide places only. */
  country: v.fallback(
    v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u))),
    null,
  ),
  /** ISO 3166-2 of a state or region, for places that serve only it. */
  area: v.fallback(
    v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/u))),
    null,
  ),
  /** BCP 47, the most wanted first: languages of places. */
  languages: v.fallback(listOf(language), () => []),
  /** Language of the interface; null follows the browser. */
  interfaceLanguage: v.fallback(v.nullable(language), null),
  communities: v.fallback(listOf(v.picklist(COMMUNITIES)), () => []),
  /** Ids of places that are not to be suggested again. */
  hiddenPlaces: v.fallback(
    listOf(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
    () => [],
  ),
  /** Directories of professionals first, instead of last. */
  therapyFirst: v.fallback(v.boolean(), false),
  /** Offers in 24 hours, 1 to 3. */
  offersPerDay: v.fallback(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
    3,
  ),
  /** Minutes between two offers, 30 to 240. */
  minutesApart: v.fallback(
    v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(240)),
    30,
  ),
  /** How often "wrong topic" was said, 0 to 5 a topic. */
  wrongTopics: v.fallback(
    v.record(
      v.picklist(TOPICS),
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
    ),
    () => ({}),
  ),
  /** The welcome page was finished. */
  welcomed: v.fallback(v.boolean(), false),
});

export type Preferences = v.InferOutput<typeof preferencesSchema>;

/** Preferences as they are before anything was chosen. */
export function defaultPreferences(): Preferences {
  return v.parse(preferencesSchema, {});
}

/** One item that cannot be read must not take what else was chosen along. */
function listOf<Item>(item: v.GenericSchema<Item>) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter((each) => v.is(item, each))),
  );
}

function isHost(text: string): boolean {
  const address = `http://${text}/`;
  return URL.canParse(address) && new URL(address).host === text;
}

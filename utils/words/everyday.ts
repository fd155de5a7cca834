import type {
  AccessFeature,
  Community,
  Format,
  Kind,
} from '@/utils/catalogue/resource.ts';
import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';
import de from '@/locales/everyday/de.json' with { type: 'json' };
import en from '@/locales/everyday/en.json' with { type: 'json' };
import es from '@/locales/everyday/es.json' with { type: 'json' };
import fr from '@/locales/everyday/fr.json' with { type: 'json' };
import pt from '@/locales/everyday/pt.json' with { type: 'json' };

/** What people search by has words in every language. */
type Searched = `topic.${Topic}` | `cause.${Cause}`;

/** Has them where the interface's own word does not do. */
type AlsoSearched =
  | `kind.${Kind}`
  | `format.${Format}`
  | `access.${AccessFeature}`
  | `community.${Community}`;

/** What {@link everydayWords} has words for; the interface names it too. */
export type EverydayKey = Searched | AlsoSearched;

/**
 * Lists of words with commas between them. `little` words tell nothing: "I
 * feel lonely" is searched as "lonely".
 */
type Everyday = Readonly<
  Record<Searched | 'little', string> & Partial<Record<AlsoSearched, string>>
>;

const EVERYDAY: Readonly<Record<string, Everyday>> = { de, en, es, fr, pt };

/**
 * What people call a topic, a cause and so on in a language of the interface
 * ("evicted" for housing); empty where nothing is to be added to its name.
 */
export function everydayWords(language: string, key: EverydayKey): string {
  return of(language)[key] ?? '';
}

/** Words that a search in a language of the interface goes without. */
export function littleWords(language: string): readonly string[] {
  return of(language).little.split(', ');
}

function of(language: string): Everyday {
  return EVERYDAY[language] ?? en;
}

import { actsOn } from '@/utils/catalogue/acting-kinds.ts';
import { isStale } from '@/utils/catalogue/freshness.ts';
import { KINDS, type Resource } from '@/utils/catalogue/resource.ts';
import { type Cause, CAUSES } from '@/utils/topics/taxonomy.ts';
import type { Labels } from '@/utils/words/labels.ts';
import { countryLanguages } from '../suggest/country-languages.ts';
import { gapsOf } from '../suggest/broken-rules.ts';
import { FIT_COUNTRIES, FIT_PAIRS, fits, LEAST_FIT } from '../suggest/fit.ts';

/** `docs/catalogue.md`: how much there is, of what, where, and what is not. */
export function figuresPage(
  resources: readonly Resource[],
  labels: Labels,
): string {
  const month = newestMonth(resources);
  const languages = countryLanguages(resources);
  const gaps = new Map(
    [...languages].map(([country, language]) => [
      country,
      gapsIn(resources, country, language),
    ]),
  );
  const stale = resources.filter(
    (one) => one.checked !== null && isStale(one, month),
  );
  const unchecked = resources.filter(({ checked }) => checked === null);
  return `${[
    '# The catalogue in figures',
    'Written by `npm run catalogue-figures`; a test keeps it up to date.',
    `${resources.length} entries of ${KINDS.length} kinds, for ` +
      `${languages.size} countries and for everyone. ` +
      `${stale.length} were last checked more than 18 months before ` +
      `${labels.month(month)}; ${unchecked.length} have no month yet, which ` +
      'each of them says.',
    '![Entries by kind and country](catalogue.svg)',
    '## Kinds',
    table(
      ['kind', 'entries'],
      KINDS.map((kind) => [
        labels.t(`kind.${kind}`),
        String(resources.filter((one) => one.kind === kind).length),
      ]),
    ),
    '## Causes, and how many places act on them',
    table(
      ['cause', 'entries that name it', 'of them, act on it'],
      CAUSES.map((cause) => [
        cause,
        String(resources.filter(({ causes }) => causes.includes(cause)).length),
        String(resources.filter((one) => actsOn(one, cause)).length),
      ]),
    ),
    '## First suggestions',
    firstSuggestions(resources),
    '## Gaps',
    'Causes on which nothing in the catalogue acts for a country, in the ' +
      'language of most of its entries and without a state being chosen. ' +
      'There a toolkit for starting one’s own, or a place in another ' +
      'language, stands in, and says so. Whoever knows a place is welcome to ' +
      'add it: `CONTRIBUTING.md`.',
    table(
      ['country', 'nothing acts on'],
      FIT_COUNTRIES.map((country) => [
        labels.country(country),
        (gaps.get(country) ?? []).join(', ') || '–',
      ]),
    ),
    'The other countries are known by their crisis lines and a few places ' +
      'so far:',
    table(
      ['country', 'language', 'causes with a gap'],
      [...gaps]
        .filter(([country]) => !FIT_COUNTRIES.includes(country))
        .map(([country, causes]) => [
          labels.country(country),
          labels.languageName(languages.get(country) ?? ''),
          causes.length === CAUSES.length ? 'all' : causes.join(', '),
        ]),
    ),
  ].join('\n\n')}\n`;
}

/** How well the first three fit what people read about most. */
function firstSuggestions(resources: readonly Resource[]): string {
  const all = fits(resources);
  const acting = all.filter((fit) => fit.acting).length;
  const standIns = all.reduce((sum, fit) => sum + fit.unfitting.length, 0);
  const rows = FIT_PAIRS.map(([topic, cause]) => {
    const of = all.filter((fit) => fit.topic === topic && fit.cause === cause);
    const missing = of.filter((fit) => !fit.acting);
    return [
      `${topic} × ${cause}`,
      `${of.length - missing.length} of ${of.length}`,
      missing.map(({ country }) => country).join(', ') || '–',
    ];
  });
  return [
    `For eight pairs in ${FIT_COUNTRIES.length} countries, the first three ` +
      `share the topic or the cause with the page at a score of ${LEAST_FIT} ` +
      `or more, or say that they stand in (${standIns} of ${3 * all.length}). ` +
      `In ${acting} of ${all.length} one of them acts on the cause; in the ` +
      'others nothing is known that does. `tools/suggest/fit.test.ts` ' +
      'keeps it so.',
    table(['pair', 'acts on the cause', 'nothing known in'], rows),
  ].join('\n\n');
}

/** The newest month of any evidence: the page says the same until it changes. */
function newestMonth(resources: readonly Resource[]): string {
  return resources.reduce(
    (newest, { checked }) => (checked && checked > newest ? checked : newest),
    '',
  );
}

/** As `npm run -s suggest -- --check` finds them. */
function gapsIn(
  resources: readonly Resource[],
  country: string,
  language: string,
): Cause[] {
  return CAUSES.flatMap((cause) =>
    gapsOf(resources, {
      topics: {},
      causes: { [cause]: 1 },
      country,
      languages: [language],
    }),
  );
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

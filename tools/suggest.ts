// npm run -s suggest -- --topics burnout --causes workplace,racism --country US
// Prints the ranked suggestions as JSON; `--limit N` for fewer or more.
import { parseArgs } from 'node:util';
import { readCatalogue } from '../modules/catalogue/read-catalogue.ts';
import { rank } from '../utils/catalogue/rank.ts';
import { CAUSES, TOPICS } from '../utils/topics/taxonomy.ts';
import { createLabels } from '../utils/words/labels.ts';
import { suggestionWords } from '../utils/words/suggestion-words.ts';

const USAGE =
  'suggest: --topics burnout,anxiety [--causes workplace,racism] ' +
  '[--country US] [--area US-VA] [--languages en,es] [--limit 10]';

try {
  main();
} catch (error) {
  console.error(`suggest: ${error instanceof Error ? error.message : ''}`);
  console.error(USAGE);
  process.exitCode = 2;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      topics: { type: 'string', default: '' },
      causes: { type: 'string', default: '' },
      country: { type: 'string' },
      area: { type: 'string' },
      languages: { type: 'string', default: 'en' },
      limit: { type: 'string', default: '10' },
    },
  });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new Error('--limit must be a whole number from 1');
  }
  if (values.country !== undefined && !/^[A-Za-z]{2}$/u.test(values.country)) {
    throw new Error('--country must be a code of two letters, such as GB');
  }
  const topics = known('topics', values.topics, TOPICS);
  if (topics.length === 0) throw new Error('--topics names no topic');
  const { resources, problems } = readCatalogue();
  for (const problem of problems) console.error(problem);

  const suggestions = rank(
    resources,
    {
      topics: allOne(topics),
      causes: allOne(known('causes', values.causes, CAUSES)),
      country: values.country?.toUpperCase() ?? null,
      area: values.area ?? null,
      languages: words(values.languages),
    },
    limit,
  );
  const labels = createLabels(['en']);
  const rows = suggestions.map((suggestion) => ({
    id: suggestion.resource.id,
    name: suggestion.resource.name,
    kind: suggestion.resource.kind,
    score: Number(suggestion.score.toFixed(3)),
    reasons: suggestion.reasons,
    inWords: suggestionWords(suggestion, labels).reason,
  }));
  console.log(JSON.stringify(rows, null, 2));
}

function words(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

function known<Name extends string>(
  option: string,
  list: string,
  names: readonly Name[],
): Name[] {
  return words(list).map((word) => {
    const name = names.find((candidate) => candidate === word);
    if (!name) {
      throw new Error(
        `--${option}: "${word}" is not one of ${names.join(', ')}`,
      );
    }
    return name;
  });
}

function allOne<Name extends string>(
  names: readonly Name[],
): Partial<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, 1])) as Partial<
    Record<Name, number>
  >;
}

import { parseArgs } from 'node:util';
import { CAUSES, TOPICS } from '@/utils/topics/taxonomy.ts';
import type { RankRequest } from '@/utils/catalogue/rank-request.ts';

/** How the command is called. */
export const USAGE =
  'suggest: --topics burnout,anxiety=0.6 [--causes workplace,racism] ' +
  '[--country US] [--area US-VA] [--languages en,es] [--limit 10]\n' +
  'suggest: --check';

/** What the command was asked for. */
export interface SuggestOptions {
  readonly check: boolean;
  readonly request: RankRequest;
  readonly limit: number;
}

/**
 * Reads the command's options. A topic or cause may carry a weight, 0 to 1.
 *
 * @throws an Error that says what to write instead.
 */
export function readOptions(args: readonly string[]): SuggestOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      topics: { type: 'string', default: '' },
      causes: { type: 'string', default: '' },
      country: { type: 'string' },
      area: { type: 'string' },
      languages: { type: 'string', default: 'en' },
      limit: { type: 'string', default: '10' },
      check: { type: 'boolean', default: false },
    },
  });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new Error('--limit must be a whole number from 1');
  }
  const topics = weights('topics', values.topics, TOPICS);
  const causes = weights('causes', values.causes, CAUSES);
  if (!values.check && Object.keys({ ...topics, ...causes }).length === 0) {
    throw new Error('--topics or --causes must name one at least');
  }
  return {
    check: values.check,
    limit,
    request: {
      topics,
      causes,
      country: code('country', values.country, /^[A-Z]{2}$/u, 'GB'),
      area: code('area', values.area, /^[A-Z]{2}-[A-Z0-9]{1,3}$/u, 'US-VA'),
      languages: words(values.languages).map((tag) =>
        wellFormed('languages', tag),
      ),
    },
  };
}

function words(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** `burnout,anxiety=0.6` as scores; no weight means 1. */
function weights<Name extends string>(
  option: string,
  list: string,
  names: readonly Name[],
): Partial<Record<Name, number>> {
  const scores: Partial<Record<Name, number>> = {};
  for (const word of words(list)) {
    const [given = '', weight = '1'] = word.split('=');
    const name = names.find((candidate) => candidate === given);
    if (name === undefined) {
      throw new Error(
        `--${option}: "${given}" is not one of ${names.join(', ')}`,
      );
    }
    const score = Number(weight);
    if (!(score > 0 && score <= 1)) {
      throw new Error(
        `--${option}: ${name}=${weight} must be above 0, up to 1`,
      );
    }
    scores[name] = score;
  }
  return scores;
}

function code(
  option: string,
  value: string | undefined,
  shape: RegExp,
  example: string,
): string | null {
  if (value === undefined) return null;
  const upper = value.toUpperCase();
  if (shape.test(upper)) return upper;
  throw new Error(`--${option}: "${value}" must be a code such as ${example}`);
}

function wellFormed(option: string, tag: string): string {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    throw new Error(`--${option}: "${tag}" must be a code such as en or pt-BR`);
  }
}

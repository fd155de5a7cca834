import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  doubleIds,
  parseEntries,
} from '../../utils/catalogue/parse-entries.ts';
import type { Resource } from '../../utils/catalogue/resource.ts';
import { numberProblems, withWrittenNumbers } from './written-numbers.ts';

const FOLDER = fileURLToPath(
  new URL('../../assets/catalogue', import.meta.url),
);

/** The catalogue as it is written, and every problem found in it. */
export interface ReadCatalogue {
  readonly resources: readonly Resource[];
  readonly problems: readonly string[];
}

/** Reads and validates every `*.yml` of the catalogue's folder. */
export function readCatalogue(folder = FOLDER): ReadCatalogue {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => readFile(folder, file));
  const resources = files.flatMap((file) => file.resources);
  return {
    resources: resources.map(withWrittenNumbers),
    problems: [
      ...files.flatMap((file) => file.problems),
      ...doubleIds(resources),
      ...resources.flatMap(numberProblems),
    ],
  };
}

function readFile(folder: string, file: string): ReadCatalogue {
  try {
    return parseEntries(
      file,
      parse(readFileSync(join(folder, file), 'utf8')) as unknown,
    );
  } catch (error) {
    // The parser's first line names the place; the rest repeats the file.
    const [line = ''] = String(error).split('\n');
    return { resources: [], problems: [`${file}: ${line}`] };
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Guide } from '../../utils/guides/guide.ts';
import { parseGuide } from '../../utils/guides/parse-guide.ts';
import { betweenLanguages } from '../../utils/guides/same-in-all.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';

const FOLDER = fileURLToPath(new URL('../../assets/guides', import.meta.url));

/** The guides as they are written, and every problem found in them. */
export interface ReadGuides {
  /** By language, then in their order. */
  readonly guides: readonly Guide[];
  readonly problems: readonly string[];
}

/** Reads and validates every `LANGUAGE/*.md` of the guides' folder. */
export function readGuides(folder = FOLDER): ReadGuides {
  const toolkits = new Set(readCatalogue().resources.map(({ id }) => id));
  const read = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name)).map((file) => `${name}/${file}`),
    )
    .map((file) =>
      parseGuide(file, readFileSync(join(folder, file), 'utf8'), toolkits),
    );
  const guides = read
    .flatMap(({ guide }) => guide ?? [])
    .sort((a, b) => a.language.localeCompare(b.language) || a.order - b.order);
  return {
    guides,
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...betweenLanguages(guides),
    ],
  };
}

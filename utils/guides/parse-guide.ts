import { parse } from 'yaml';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Guide } from './guide.ts';
import { readBlocks } from './read-blocks.ts';

/** A guide, or null, and what is to be mended: one line each. */
export interface ParsedGuide {
  readonly guide: Guide | null;
  readonly problems: readonly string[];
}

/**
 * Reads one file of `assets/guides`.
 *
 * @param file for example `en/pod.md`; it gives language and id
 * @param toolkits ids of the catalogue
 */
export function parseGuide(
  file: string,
  source: string,
  toolkits: ReadonlySet<string>,
): ParsedGuide {
  const wrong = (problems: readonly string[]) => ({
    guide: null,
    problems: problems.map((problem) => `${file}: ${problem}`),
  });
  const name = /^([a-z]{2})\/([a-z]+(?:-[a-z]+)*)\.md$/u.exec(file);
  if (!name) return wrong(['must be named like en/my-guide.md']);
  const [, language = '', id = ''] = name;
  const parts = /^(---\n([\s\S]*?)\n---\n)([\s\S]*)$/u.exec(source);
  if (!parts) return wrong(['must begin with front matter between --- lines']);
  const [, top = '', yaml = '', markdown = ''] = parts;
  const front = readYaml(yaml);
  if ('problems' in front) return wrong(front.problems);

  const above = top.split('\n').length - 1;
  const { blocks, problems } = readBlocks(markdown);
  const all = [
    ...problems.map(
      ({ line, what }) => `line ${line + above} holds ${what}; take it out`,
    ),
    ...front.toolkits
      .filter((toolkit) => !toolkits.has(toolkit))
      .map((toolkit) => `toolkits: ${toolkit} is not in the catalogue`),
    ...(blocks.length + problems.length === 0 ? ['has no text'] : []),
  ];
  return all.length > 0
    ? wrong(all)
    : { guide: { id, language, ...front, blocks }, problems: [] };
}

function readYaml(
  yaml: string,
): FrontMatter | { readonly problems: readonly string[] } {
  try {
    return readFrontMatter(parse(yaml) as unknown);
  } catch (error) {
    // The parser's first line names the place; the rest repeats the file.
    const [line = ''] = String(error).split('\n');
    return { problems: [`front matter: ${line}`] };
  }
}

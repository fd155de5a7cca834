import { readdirSync, readFileSync } from 'node:fs';

/** What a package says of itself. */
interface PackageFile {
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly repository: { readonly url: string };
}

/** The package that a bundled module is from; null for our own. */
export function packageOf(id: string): string | null {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(id) ?? [];
  return name ?? null;
}

/**
 * The notices that the licences of packages ask for in every copy: of each its
 * name, where its source is, and the text of its licence.
 */
export function notices(packages: Iterable<string>): string {
  const each = [...packages].sort().map(notice);
  return ['Commonplace holds code of these packages.', ...each].join('\n\n');
}

function notice(name: string): string {
  const folder = `node_modules/${name}`;
  const about = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  ) as PackageFile;
  const source = about.repository.url
    .replace(/^(?:git\+)?(?:git|https):/u, 'https:')
    .replace(/\.git$/u, '');
  const title = `${name} ${about.version} (${about.license})`;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/iu.test(each));
  const text = file
    ? readFileSync(`${folder}/${file}`, 'utf8')
    : mitLicence(name, about);
  return [
    '='.repeat(title.length),
    title,
    `Source: ${source}`,
    '',
    text.trim(),
  ].join('\n');
}

/** Some packages name the licence and leave its text out. */
function mitLicence(name: string, { license, author }: PackageFile): string {
  if (license !== 'MIT') throw new Error(`${name} has no text of its licence`);
  const who = typeof author === 'object' ? author.name : author;
  return readFileSync('LICENSE', 'utf8').replace(
    /^Copyright .*$/mu,
    `Copyright (c) ${who ?? `the authors of ${name}`}`,
  );
}

import { readFileSync } from 'node:fs';
import type { Serve } from '../browsers/site.ts';

/** The articles that tests and the preview read, by their file's name. */
export type Article =
  | 'burnout-at-work'
  | 'anxiety-and-rent'
  | 'ansiedad-y-alquiler'
  | 'grief-in-lines'
  | 'soup'
  | 'tyres'
  | 'crisis';

/** The HTML of an article. */
function articleHtml(article: Article): string {
  const file = `../../tests/fixtures/articles/${article}.html`;
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

/** Serves `http://ANYTHING.example/burnout-at-work` and its neighbours. */
export const serveArticles: Serve = (host, path) => {
  if (!host.endsWith('.example')) return null;
  try {
    return { body: articleHtml(path.slice(1) as Article) };
  } catch {
    return null;
  }
};

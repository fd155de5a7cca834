import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Serve } from '../browsers/site.ts';

/** A page to measure on. */
export interface BenchPage {
  readonly name: string;
  readonly address: string;
  readonly bytes: number;
}

/** The pages of a folder, and how they are served. */
export interface BenchPages {
  readonly pages: readonly BenchPage[];
  readonly serve: Serve;
}

/** Loads every HTML file of `folder`, without what would run or be loaded. */
export function benchPages(folder: string): BenchPages {
  const bodies = new Map<string, string>();
  const pages: BenchPage[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.html')) continue;
    const name = basename(file, '.html');
    const body = withoutLoads(readFileSync(join(folder, file), 'utf8'));
    const host = `${name.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}.example`;
    bodies.set(host, body);
    pages.push({ name, address: `http://${host}/`, bytes: body.length });
  }
  return {
    pages,
    serve(host, path) {
      const body = path === '/' ? bodies.get(host) : undefined;
      return body === undefined ? null : { body };
    },
  };
}

/** The page's own scripts and images would drown what is measured. */
function withoutLoads(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script\s*>/giu, '')
    .replace(/<(link|iframe|frame|embed|object|source|base)\b[^>]*>/giu, '')
    .replace(/<meta\b[^>]*http-equiv[^>]*>/giu, '')
    .replace(
      /\s(on[a-z]+|src|srcset|poster|background)=("[^"]*"|'[^']*')/giu,
      '',
    )
    .replace(/@import[^;<]*;?/giu, '')
    .replace(/url\((?!['"]?data:)[^)]*\)/giu, 'none');
}

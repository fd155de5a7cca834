import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { afterOffer } from '@/utils/pacing/pacing.ts';
import { createLedgerStore } from '@/utils/store/ledger.ts';
import { memoryArea } from '@/utils/store/memory-area.ts';

/** Licences that may be shipped with ours. */
const PERMISSIVE = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'MPL-2.0',
];

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}

/** What a package depends on, and what that depends on. */
function dependenciesOf(path: string): string[] {
  const { dependencies = {} } = json(path) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(dependencies).flatMap((name) => [
    name,
    ...dependenciesOf(`node_modules/${name}/package.json`),
  ]);
}

/** What the project is written in; archives and downloads are none of it. */
const KINDS =
  /\.(?:css|html|jsonl?|md|mjs|png|svg|tsv|tsx?|yml)$|(?:^|\/)(?:LICENSE|\.gitignore|\.prettierignore|run)$/u;

/** A file of ours, as a comment names it by its whole path. */
const NAMED =
  /`((?:components|entrypoints|modules|tests|tools|utils)\/[\w./-]+\.\w+)`/gu;

function trackedFiles(): string[] {
  return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(file));
}

describe.skipIf(!existsSync('.git'))('the repository', () => {
  it('holds the project and nothing else', () => {
    const files = trackedFiles();
    expect(files).toContain('package.json');
    expect(files.filter((file) => !KINDS.test(file))).toEqual([]);
  });

  it('names no file in a comment that is not there', () => {
    const sources = trackedFiles().filter((file) =>
      /\.(?:css|mjs|tsx?)$/u.test(file),
    );
    const named = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(NAMED)].map(([, path = '']) => ({
        file,
        path,
      })),
    );
    expect(named).not.toEqual([]);
    expect(named.filter(({ path }) => !existsSync(path))).toEqual([]);
  });
});

describe('locales', () => {
  const english = Object.keys(json('locales/en.json')).sort();
  const files = readdirSync('locales').filter((file) => /\.json$/u.test(file));
  it.each(files)('%s has every key, and its places', (file) => {
    const texts = json(`locales/${file}`) as Record<string, string>;
    expect(Object.keys(texts).sort()).toEqual(english);
    const source = json('locales/en.json') as Record<string, string>;
    const placeholders = (text = '') =>
      [...text.matchAll(/\{\w+\}/gu)].map(String).sort();
    for (const key of english) {
      expect(placeholders(texts[key]), key).toEqual(placeholders(source[key]));
    }
  });
});

describe('what is shipped', () => {
  it('depends on permissive licences only, each listed', () => {
    const listed = readFileSync('docs/licences.md', 'utf8');
    for (const name of dependenciesOf('package.json')) {
      const { license } = json(`node_modules/${name}/package.json`);
      expect(PERMISSIVE, name).toContain(license);
      const row = new RegExp(`\\| ${name} +\\| ${String(license)} +\\|`, 'u');
      expect(listed).toMatch(row);
    }
  });

  it('names no registry in the lock file', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(
      /"resolved"/u,
    );
  });
});

describe('PRIVACY.md', () => {
  const WORDS: Readonly<Record<string, string>> = {
    offers: 'when cards were shown in the last 24 hours',
    quietUntil: 'until when "Later" holds',
    salt: 'the salt of these tags',
    unanswered: 'how many cards in a row you left unanswered',
  };

  it('names all that pacing keeps on the disk', async () => {
    const area = memoryArea();
    await createLedgerStore(area).update('news.example', (past, site) => ({
      ledger: afterOffer(past, site, 1),
      outcome: null,
    }));
    const { ledger } = await area.get('ledger');
    expect(Object.keys(ledger as object).sort()).toEqual(Object.keys(WORDS));
    const privacy = readFileSync('PRIVACY.md', 'utf8');
    for (const words of Object.values(WORDS)) {
      expect(privacy).toContain(`| ${words}`);
    }
  });
});

describe('the layers', () => {
  const eslint = new ESLint({ overrideConfigFile: 'eslint.config.mjs' });
  /** Messages of ESLint about a file as it is with one import more. */
  async function complaints(file: string, line: string): Promise<string[]> {
    const code = `${line}\n${readFileSync(file, 'utf8')}`;
    const [result] = await eslint.lintText(code, { filePath: file });
    return (result?.messages ?? []).map(({ message }) => message);
  }

  it.each([
    [
      'utils/topics/strongest.ts',
      "import { rank } from '@/utils/catalogue/rank.ts';",
      'utils/topics may import only',
    ],
    [
      'utils/pacing/pacing.ts',
      "import browser from 'webextension-polyfill';",
      'reach the browser',
    ],
    [
      'utils/catalogue/rank.ts',
      'document.title;',
      "Unexpected use of 'document'",
    ],
    ['utils/background/offer.ts', 'document.title;', "use of 'document'"],
    ['utils/topics/named.ts', 'new XMLHttpRequest();', 'XMLHttpRequest'],
    ['utils/topics/named.ts', "new WebSocket('ws://a');", 'WebSocket'],
    ['components/Of.tsx', "void fetch('/a');", "use of 'fetch'"],
    ['utils/models/areas.ts', 'sessionStorage.length;', 'sessionStorage'],
    ['utils/pacing/pacing.ts', 'globalThis.document;', "use of 'globalThis'"],
    ['utils/pacing/pacing.ts', 'self.indexedDB;', "use of 'self'"],
    ...[
      'globalThis.localStorage;',
      'self.indexedDB;',
      "window['chrome'];",
      '(globalThis as unknown as { chrome: object }).chrome;',
      'const { chrome } = globalThis as unknown as { chrome: object };',
      "navigator.sendBeacon('/a');",
    ].map((line) => ['utils/models/areas.ts', line, 'No way around']),
    ...[
      'declare const chrome: { runtime: object };',
      'declare function fetch(address: string): unknown;',
      'declare global { var chrome: object; }',
    ].map((line) => ['utils/reading/scan.ts', line, 'what is declared hides']),
    [
      'utils/catalogue/rank.ts',
      "void import('@/utils/store/saved.ts');",
      'Import at the top',
    ],
    [
      'utils/catalogue/rank.ts',
      "import { a } from './../store/saved.ts';",
      'Import across areas by @/',
    ],
    ['utils/guides/guide.ts', "import { openDB } from 'idb';", 'the browser'],
    [
      'utils/stages.ts',
      "import { openDatabase } from '@/utils/store/database.ts';",
      'utils/stages may import only',
    ],
    [
      'utils/card.ts',
      "import { rank } from './catalogue/rank.ts';",
      'utils/card may import only',
    ],
    ['utils/messages.ts', "void fetch('/a');", "use of 'fetch'"],
    ['utils/page-address.ts', 'location.href;', "use of 'location'"],
    // The rules of every file hold in layers too.
    ['utils/topics/named.ts', 'export default 1;', 'Use a named export'],
  ] as [string, string, string][])(
    '%s refuses %s',
    async (file, line, complaint) => {
      expect((await complaints(file, line)).join('\n')).toContain(complaint);
    },
    60_000,
  );

  it('let files declare what they have a written reason for', async () => {
    expect(await complaints('utils/reading/gate.ts', '')).toEqual([]);
  }, 60_000);

  it('have a row for every file', async () => {
    const files = trackedFiles().filter((file) =>
      /^(?:components|utils)\/[^.]+\.tsx?$/u.test(file),
    );
    expect(files).toContain('utils/stages.ts');
    const missing: string[] = [];
    for (const file of files) {
      const { rules } = (await eslint.calculateConfigForFile(file)) as {
        rules: Record<string, unknown>;
      };
      if (!('no-restricted-globals' in rules)) missing.push(file);
    }
    expect(missing).toEqual([]);
  });
});

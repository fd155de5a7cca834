import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Bench',
  version: '1',
  background: { service_worker: 'background.js' },
};

/** An extension that does nothing: what the browser itself costs. */
export function emptyExtension(): string {
  return writeExtension({ 'manifest.json': JSON.stringify(MANIFEST) });
}

/**
 * The obvious way to do the reader's job: gather the whole page's visible
 * text, look for words in it, and do so again whenever the page changes or
 * has been scrolled.
 */
export function obviousExtension(): string {
  const manifest = {
    ...MANIFEST,
    content_scripts: [
      { matches: ['<all_urls>'], js: ['content.js'], run_at: 'document_idle' },
    ],
  };
  return writeExtension({
    'manifest.json': JSON.stringify(manifest),
    'content.js': OBVIOUS,
  });
}

const OBVIOUS = `
const WORDS = /\\b(burnout|burned out|anxiety|anxious|panic|stress(ed)?|depress(ed|ion)|trauma|grief|lonel(y|iness))\\b/gi;
function look() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const style = getComputedStyle(parent);
    if (style.display === 'none' || style.visibility === 'hidden') continue;
    text += ' ' + walker.currentNode.data;
  }
  globalThis.found = (text.match(WORDS) ?? []).length;
}
let timer;
function soon() {
  clearTimeout(timer);
  timer = setTimeout(look, 200);
}
look();
new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
addEventListener('scroll', soon, { passive: true });
`;

function writeExtension(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'commonplace-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'background.js'), '');
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

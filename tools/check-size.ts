// The budgets of what runs in other people's pages and of the whole package.
// Raise one on purpose only, with its reason, in the same change.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip. */
const BUDGETS: Readonly<Record<string, number>> = {
  // Every page that the person allowed pays for it. The last 60 are words of
  // the cue check in four languages, without which it stops texts on our topics,
  // and the wait for idle time; 120 more look for fields in shadow roots and
  // frames, and ask whether to go on out of the back/forward cache.
  'reader.js': 8_180,
  // Candidate pages only, with the cues of their language: 30,000 together,
  // less a little, by which other makes of gzip differ.
  'judge.js': 5_890,
  'cues-en.js': 23_950,
  'cues-es.js': 24_000,
  'cues-fr.js': 24_000,
  'cues-de.js': 24_000,
  'cues-pt.js': 24_000,
  // Pages with an offer only.
  'offer.js': 25_000,
  'background.js': 60_000,
};

let failed = false;
for (const build of ['chrome-mv3', 'firefox-mv3']) {
  for (const [file, budget] of Object.entries(BUDGETS)) {
    const size = gzipSync(readFileSync(`.output/${build}/${file}`)).length;
    const over = size > budget;
    failed ||= over;
    const verdict = over ? `OVER its budget of ${budget}` : `of ${budget}`;
    console.log(`${build}/${file}: ${size} bytes gzip ${verdict}`);
  }
}
process.exitCode = failed ? 1 : 0;

import { pageAddress } from '@/utils/page-address.ts';
import type { CreateJudge, CueTables } from '@/utils/topics/judge.ts';
import { isNoticed } from '@/utils/topics/noticed.ts';
import { blockText } from './block-text.ts';
import type { CheckResult } from './check-result.ts';
import { leaveWithPage } from './checked-page.ts';
import { findBlocks } from './find-blocks.ts';
import { gateReason } from './gate.ts';
import { whenIdle } from './idle.ts';
import { pageLanguage } from './page-language.ts';

/** Nothing that comes later changes what a page is about. */
const MOST_WORDS = 20_000;

/** Judges the prose of the whole page once, at the person's own request. */
export async function checkPage(
  createJudge: CreateJudge,
  tables: CueTables,
): Promise<CheckResult> {
  const gate = gateReason();
  if (gate !== null) return { gate, verdict: null, words: 0 };
  // Reading takes a while: the page may show another article by then.
  const page = pageAddress(location.href);
  const judge = createJudge({ ...pageLanguage(), tables });
  judge.add({ kind: 'title', text: document.title });
  let words = 0;

  function* readAll(): Generator<unknown, void> {
    for (const element of findBlocks(document.body)) {
      const block = element && isShown(element) ? blockText(element) : null;
      if (block) {
        judge.add({ kind: block.kind, text: block.words.join(' ') });
        if (block.kind === 'prose') words += block.words.length;
      }
      if (words >= MOST_WORDS) break;
      yield;
    }
    yield* judge.catchUp();
  }
  await whenIdle(readAll(), new AbortController().signal);
  const verdict = judge.verdict();
  const result = {
    gate: null,
    verdict: isNoticed(verdict) ? verdict : null,
    words,
  };
  leaveWithPage(page, result);
  return result;
}

/** Shown when scrolled to; what fades in then is still transparent. */
function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

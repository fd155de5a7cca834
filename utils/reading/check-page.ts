import { pageAddress } from '@/utils/page-address.ts';
import { hearLanguage } from '@/utils/topics/hear-language.ts';
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
  gate: typeof gateReason = gateReason,
): Promise<CheckResult> {
  const closed = gate();
  if (closed !== null) return { gate: closed, verdict: null, words: 0 };
  // Reading takes a while: the page may show another article by then.
  const page = pageAddress(location.href);
  const stated = pageLanguage();
  const judge = createJudge({ ...stated, tables });
  const heard = hearLanguage(stated.language);
  judge.add({ kind: 'title', text: document.title });
  let words = 0;

  function* readAll(): Generator<unknown, void> {
    for (const element of findBlocks(document.body)) {
      const block = element && isShown(element) ? blockText(element) : null;
      if (block) {
        const text = block.words.join(' ');
        judge.add({ kind: block.kind, text });
        heard.add(text);
        if (block.kind === 'prose') words += block.words.length;
      }
      if (words >= MOST_WORDS) break;
      yield;
    }
    yield* judge.catchUp();
  }
  await whenIdle(readAll(), new AbortController().signal);
  const verdict = judge.verdict();
  const noticed = isNoticed(verdict);
  const result: CheckResult = {
    // What was noticed all the same was read.
    gate: noticed || heard.isJudged() ? null : 'language',
    verdict: noticed ? verdict : null,
    words,
  };
  leaveWithPage(page, result);
  return result;
}

/** Shown when scrolled to; what fades in then is still transparent. */
function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

import type { CreateJudge } from '@/utils/topics/judge.ts';
import type { CheckResult } from './check-result.ts';
import { gateReason } from './gate.ts';
import { whenIdle } from './idle.ts';
import { type Block, countWords, findBlocks, readableText } from './prose.ts';

/** Nothing that comes later changes what a page is about. */
const MOST_WORDS = 20_000;

/** Judges the prose of the whole page once, at the person's own request. */
export async function checkPage(
  createJudge: CreateJudge,
): Promise<CheckResult> {
  const gate = gateReason();
  if (gate !== null) return { gate, verdict: null, words: 0 };
  const judge = createJudge({ language: document.documentElement.lang });
  judge.add({ kind: 'title', text: document.title });
  let words = 0;

  function* readAll(): Generator<null> {
    for (const block of findBlocks(document.body)) {
      if (block) words += add(block);
      if (words >= MOST_WORDS) return;
      yield null;
    }
  }
  function add(block: Block): number {
    const text = readableText(block);
    if (text !== '') judge.add({ kind: block.kind, text });
    return block.kind === 'prose' ? countWords(text) : 0;
  }
  await whenIdle(readAll(), new AbortController().signal);
  const verdict = judge.verdict();
  const noticed = verdict.offer || verdict.crisis;
  return { gate: null, verdict: noticed ? verdict : null, words };
}

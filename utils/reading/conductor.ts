import type { PagePicture } from '@/utils/messages.ts';
import { stages } from '@/utils/stages.ts';
import { mayBeCrisis, mayConcern } from '@/utils/topics/cue-check.ts';
import { named, RAISE } from '@/utils/topics/named.ts';
import type { Judge, ReadBlock } from '@/utils/topics/judge.ts';
import type { JudgedLanguage } from '@/utils/topics/taxonomy.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';
import { gateReason } from './gate.ts';
import { whenIdle } from './idle.ts';
import { pageLanguage } from './page-language.ts';
import type { PageRuntime } from './runtime.ts';
import type { ReadText } from './watch-blocks.ts';

/** Words that must be read before anything is offered: not a first glance. */
const LEAST_WORDS = 80;
/** Crisis help comes sooner. */
const LEAST_WORDS_CRISIS = 40;
/** Nothing that comes later changes what a page is about. */
const MOST_WORDS = 20_000;
/** How often one page asks for an offer, and for the judge. */
const MOST_REQUESTS = 3;
/** Whatever was asked before, crisis help is asked for as often again. */
const MOST_REQUESTS_CRISIS = 2 * MOST_REQUESTS;
/**
 * A cue in passing is in every second news item: two sentences with one, or a
 * title, or a sentence that may be of crisis.
 */
const LEAST_CUES = 2;

/** Takes what was read through the stages of one page. */
export interface Conductor {
  read(text: ReadText): void;
  picture(): PagePicture;
  focusCard(): void;
}

/** Starts at the first stage; everything ends when `signal` aborts. */
export function createConductor(
  runtime: PageRuntime,
  signal: AbortSignal,
  gate: typeof gateReason = gateReason,
  idle: typeof whenIdle = whenIdle,
): Conductor {
  const texts: ReadBlock[] = [];
  let words = 0;
  let checked = 0;
  let cues = 0;
  let judge: Judge | null = null;
  let wakes = 0;
  let waking = false;
  let verdict: Verdict | null = null;
  let requests = 0;
  let considering = false;
  let readOn = false;
  let asked: Readonly<Record<string, number>> = {};
  let cardLife: AbortController | undefined;
  const fetched = new Set<JudgedLanguage>();

  /** Stage 1 to 2: something that was read may concern us. */
  async function wakeJudge(): Promise<void> {
    if (waking || wakes >= MOST_REQUESTS || gate() !== null) return;
    wakes += 1;
    waking = true;
    const reply = await runtime.send({ type: 'judge-wanted' });
    waking = false;
    const { createJudge, cues: tables } = stages();
    if (!reply.ok || !createJudge || signal.aborted) return;
    judge = createJudge({ ...pageLanguage(), tables });
    for (const text of texts.splice(0)) judge.add(text);
    await consider();
  }

  /** Considers what was read so far, and again what was read meanwhile. */
  async function consider(): Promise<void> {
    readOn = true;
    if (considering) return;
    considering = true;
    try {
      while (readOn && !signal.aborted) {
        readOn = false;
        await considerOnce();
      }
    } finally {
      // What failed once may do on what comes next.
      considering = false;
    }
  }

  /** Stage 2 to 3: what was read is clear enough to ask for an offer. */
  async function considerOnce(): Promise<void> {
    if (!judge) return;
    // The page goes first: what was read is counted while it has nothing to do.
    await idle(judge.catchUp(), signal);
    for (const language of judge.wanted()) {
      await fetchCues(language);
      await idle(judge.catchUp(), signal);
    }
    verdict = judge.verdict();
    const enough = verdict.crisis ? LEAST_WORDS_CRISIS : LEAST_WORDS;
    if (!(verdict.crisis || isNews(verdict)) || words < enough) return;
    if (requests >= mostFor(verdict) || signal.aborted) return;
    if (gate() !== null) return;
    requests += 1;
    await ask(judge, verdict);
  }

  /**
   * Whether a verdict is about something new, or is clearer by now: by as much
   * as one "wrong topic" raises a bar that may have held it back.
   */
  function isNews({ offer, topics }: Verdict): boolean {
    return (
      offer &&
      Object.entries(named(topics)).some(
        ([topic, score]) => score >= (asked[topic] ?? 0) + RAISE,
      )
    );
  }

  /** Once a page: a language whose cues do not come is not judged. */
  async function fetchCues(language: JudgedLanguage): Promise<void> {
    if (fetched.has(language)) return;
    fetched.add(language);
    await runtime.send({ type: 'cues-wanted', language });
  }

  async function ask(judged: Judge, asWas: Verdict): Promise<void> {
    const reply = await runtime.send({ type: 'verdict', verdict: asWas });
    if (!reply.ok || signal.aborted) return;
    asked = { ...asked, ...named(asWas.topics) };
    const { value } = reply;
    if (value.show === null) {
      if (value.final) requests = mostFor(asWas);
      return;
    }
    const { showCard } = stages();
    if (!showCard || gate() !== null) return;
    requests = mostFor(asWas);
    cardLife?.abort();
    cardLife = new AbortController();
    showCard(
      value.show,
      {
        answer: (answer) =>
          runtime.send({ type: 'answer', answer, verdict: asWas }),
        save: (resourceId) => runtime.send({ type: 'save', resourceId }),
        seeAll: () => runtime.send({ type: 'see-all', verdict: asWas }),
        // One by one: together they are told by what they speak for.
        cueWords: () =>
          asWas.cues.flatMap((cue) => judged.explain([cue])[0]?.words ?? []),
      },
      AbortSignal.any([signal, cardLife.signal]),
    );
  }

  function take({ kind, text }: ReadBlock): void {
    if (judge) judge.add({ kind, text });
    else texts.push({ kind, text });
  }

  /** Looks for cues in what was not yet looked at. */
  function seesCues(): boolean {
    for (const { kind, text } of texts.slice(checked)) {
      if (!mayConcern(text)) continue;
      cues += kind !== 'prose' || mayBeCrisis(text) ? LEAST_CUES : 1;
    }
    checked = texts.length;
    return cues >= LEAST_CUES;
  }

  return {
    read(text) {
      if (words >= MOST_WORDS || signal.aborted) return;
      // A page that changed its article tells the new title only by now.
      if (texts.length === 0 && !judge) {
        take({ kind: 'title', text: document.title });
      }
      if (text.kind === 'prose') words += text.words;
      take(text);
      if (judge) void consider();
      // Before that no offer can come: most pages are left by then.
      else if (words >= LEAST_WORDS_CRISIS && seesCues()) void wakeJudge();
    },
    picture: () => ({ words, verdict }),
    focusCard: () => stages().card?.focus(),
  };
}

/** Crisis help is not held back by what was asked about anything else. */
function mostFor({ crisis }: Verdict): number {
  return crisis ? MOST_REQUESTS_CRISIS : MOST_REQUESTS;
}

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardContent } from '@/utils/card.ts';
import type { Message, OfferReply } from '@/utils/messages.ts';
import { failure, success } from '@/utils/result.ts';
import { type ShowCard, stages } from '@/utils/stages.ts';
import { forgetStages } from '@/utils/test-stages.ts';
import type { ReadBlock } from '@/utils/topics/judge.ts';
import { TABLES } from '@/utils/topics/tables.ts';
import {
  CAUSES,
  type JudgedLanguage,
  TOPICS,
  type TopicScores,
} from '@/utils/topics/taxonomy.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';
import { type Conductor, createConductor } from './conductor.ts';
import type { gateReason } from './gate.ts';
import type { whenIdle } from './idle.ts';
import type { PageRuntime } from './runtime.ts';

const NOTHING: Verdict = {
  offer: false,
  crisis: false,
  topics: {},
  causes: {},
  cues: [],
  words: 0,
  individualOnly: false,
};
const about = (topics: TopicScores): Verdict => ({
  ...NOTHING,
  offer: true,
  topics,
});
const BURNOUT = about({ burnout: 0.8 });
const ANXIETY = about({ anxiety: 0.8 });
const GRIEF = about({ grief: 0.8 });
const STRESS = about({ stress: 0.8 });
const CRISIS: Verdict = { ...NOTHING, crisis: true };
const CUE = 'They spoke of burnout all morning.';
const PLAIN = 'The bus was late and it rained.';

let verdict: Verdict;
let reply: OfferReply;
let wanted: JudgedLanguage[];
let judged: ReadBlock[];
let sent: { readonly type: string }[];
let life: AbortController;
const showCard = vi.fn<ShowCard>();

beforeEach(() => {
  verdict = BURNOUT;
  reply = { show: {} as CardContent };
  judged = [];
  sent = [];
  life = new AbortController();
  showCard.mockClear();
  forgetStages();
  wanted = ['en'];
  document.title = 'A page';
});

const runtime: PageRuntime = {
  alive: () => true,
  listen: () => undefined,
  send(message) {
    sent.push(message);
    if (message.type === 'judge-wanted') {
      stages().createJudge = () => ({
        add: (block) => judged.push(block),
        catchUp: () => [].values(),
        wanted: () => wanted.filter((each) => !stages().cues[each]),
        verdict: () => verdict,
        words: () => 'burnout',
        explain: (cues) =>
          [...TOPICS, ...CAUSES]
            .map((name) => ({
              for: name,
              words: cues
                .filter((cue) => cue.for === name)
                .map(({ cue }) => `cue ${cue}`),
            }))
            .filter(({ words }) => words.length > 0),
      });
    }
    if (message.type === 'cues-wanted') stages().cues.en = TABLES.en;
    if (message.type === 'verdict') stages().showCard = showCard;
    const value = message.type === 'verdict' ? reply : null;
    return Promise.resolve(success(value as never));
  },
};

/** A page that has nothing else to do. */
const atOnce: typeof whenIdle = () => Promise.resolve();

/** A conductor on a page that may be read, and is idle. */
function conduct(
  over: PageRuntime = runtime,
  idle: typeof whenIdle = atOnce,
  gate: typeof gateReason = () => null,
): Conductor {
  return createConductor(over, life.signal, gate, idle);
}

/** Reads texts as if each had so many words. */
async function read(texts: readonly string[], words = 50): Promise<void> {
  const conductor = conduct();
  for (const text of texts) {
    conductor.read({ kind: 'prose', text, words });
    await settled();
  }
}

/** Reads on, and finds the page to be about one thing after the other. */
async function readAs(
  verdicts: readonly Verdict[],
  over: PageRuntime = runtime,
  conductor: Conductor = conduct(over),
): Promise<Conductor> {
  for (verdict of verdicts) {
    conductor.read({ kind: 'prose', text: CUE, words: 50 });
    await settled();
  }
  return conductor;
}

/** The verdicts that were sent. */
function asked(): Verdict[] {
  return sent.flatMap((message) =>
    message.type === 'verdict' ? [(message as Message<'verdict'>).verdict] : [],
  );
}

/** Every answer has come by then. */
const settled = () => new Promise((done) => setTimeout(done));
const types = (): string[] => sent.map(({ type }) => type);

describe('the conductor', () => {
  it('asks nobody on a page that has nothing to do with us', async () => {
    await read([PLAIN, PLAIN, CUE, PLAIN]);
    expect(sent).toEqual([]);
  });

  it('asks for the judge after one sentence that may be of crisis', async () => {
    verdict = CRISIS;
    await read([PLAIN, 'Some nights I do not want to be alive.']);
    expect(types()).toEqual(['judge-wanted', 'cues-wanted', 'verdict']);
  });

  it('leads from cues to the judge, and from its verdict to a card', async () => {
    await read([PLAIN, CUE, CUE]);
    expect(types()).toEqual(['judge-wanted', 'cues-wanted', 'verdict']);
    expect(showCard).toHaveBeenCalledOnce();
  });

  it('gives the judge the title and what was read before', async () => {
    document.title = 'Burnout at the depot';
    await read([PLAIN, PLAIN]);
    expect(judged.map(({ text }) => text)).toEqual([
      'Burnout at the depot',
      PLAIN,
      PLAIN,
    ]);
  });

  it('counts while the page is idle, and judges no sooner', async () => {
    let idle = () => {};
    const busy: typeof whenIdle = () =>
      new Promise<void>((done) => (idle = done));
    const conductor = conduct(runtime, busy);
    for (const text of [CUE, CUE]) {
      conductor.read({ kind: 'prose', text, words: 50 });
    }
    await settled();
    expect(types()).toEqual(['judge-wanted']);
    idle();
    await settled();
    expect(types()).toEqual(['judge-wanted', 'cues-wanted']);
    idle();
    await settled();
    expect(types()).toContain('verdict');
  });

  it('judges nothing by half while cues are on their way', async () => {
    let arrive = () => {};
    const slow: PageRuntime = {
      ...runtime,
      async send(message) {
        if (message.type === 'cues-wanted') {
          await new Promise<void>((done) => (arrive = done));
        }
        return runtime.send(message);
      },
    };
    const conductor = conduct(slow);
    for (const text of [CUE, CUE, CUE]) {
      conductor.read({ kind: 'prose', text, words: 50 });
      await settled();
    }
    expect(types()).toEqual(['judge-wanted']);
    expect(conductor.picture().verdict).toBeNull();
    arrive();
    await settled();
    expect(types()).toEqual(['judge-wanted', 'cues-wanted', 'verdict']);
    expect(conductor.picture().verdict).toEqual(BURNOUT);
  });

  it('sends nothing once it ends while the page was busy', async () => {
    const ending: typeof whenIdle = () => {
      life.abort();
      return Promise.resolve();
    };
    const conductor = conduct(runtime, ending);
    for (const text of [CUE, CUE]) {
      conductor.read({ kind: 'prose', text, words: 50 });
      await settled();
    }
    expect(types()).not.toContain('verdict');
  });

  it('sends the verdict and nothing of the text', async () => {
    await read([CUE, CUE]);
    expect(sent.at(-1)).toEqual({ type: 'verdict', verdict: BURNOUT });
    expect(JSON.stringify(sent)).not.toContain('morning');
  });

  it('waits until enough was read, less long for crisis help', async () => {
    await read([CUE, CUE, CUE], 20);
    expect(types()).toEqual(['judge-wanted', 'cues-wanted']);
    verdict = CRISIS;
    sent = [];
    await read([CUE, CUE, CUE], 20);
    expect(types()).toContain('verdict');
  });

  it('tells the card whether its answer was stored', async () => {
    const full: PageRuntime = {
      ...runtime,
      send: (message) =>
        message.type === 'answer'
          ? Promise.resolve(failure('failed'))
          : runtime.send(message),
    };
    const conductor = conduct(full);
    for (const text of [CUE, CUE]) {
      conductor.read({ kind: 'prose', text, words: 50 });
      await settled();
    }
    const [, host] = showCard.mock.lastCall!;
    expect(await host.answer({ kind: 'later' })).toEqual(failure('failed'));
  });

  it('stays silent for good when the answer is final', async () => {
    reply = { show: null, final: true };
    await read([CUE, CUE, CUE, CUE]);
    expect(types()).toEqual(['judge-wanted', 'cues-wanted', 'verdict']);
    expect(showCard).not.toHaveBeenCalled();
  });

  it('asks again for a new subject only, and three times at most', async () => {
    reply = { show: null, final: false };
    const both = about({ ...BURNOUT.topics, ...ANXIETY.topics });
    const subjects = [BURNOUT, BURNOUT, ANXIETY, BURNOUT, both, GRIEF, STRESS];
    await readAs([BURNOUT, ...subjects]);
    expect(asked()).toEqual([BURNOUT, ANXIETY, GRIEF]);
  });

  it('asks again when the page has become clearer', async () => {
    reply = { show: null, final: false };
    const scores = [0.52, 0.52, 0.59, 0.61, 0.72];
    await readAs(scores.map((burnout) => about({ burnout })));
    expect(asked().map(({ topics }) => topics.burnout)).toEqual([
      0.52, 0.61, 0.72,
    ]);
  });

  it('asks again when the message failed, three times at most', async () => {
    const failing: PageRuntime = {
      ...runtime,
      async send(message) {
        const outcome = await runtime.send(message);
        return message.type === 'verdict' ? failure('failed') : outcome;
      },
    };
    await readAs(Array<Verdict>(6).fill(BURNOUT), failing);
    expect(asked()).toHaveLength(3);
  });

  it.each<[string, OfferReply, Verdict[]]>([
    ['a card was shown', { show: {} as CardContent }, [BURNOUT]],
    ['the answer was final', { show: null, final: true }, [BURNOUT]],
    [
      'three requests were spent',
      { show: null, final: false },
      [BURNOUT, ANXIETY, GRIEF],
    ],
  ])('asks for crisis help once, also when %s', async (_, first, before) => {
    reply = first;
    const conductor = await readAs([BURNOUT, ...before]);
    reply = { show: {} as CardContent };
    await readAs([CRISIS, CRISIS, STRESS], runtime, conductor);
    expect(asked()).toEqual([...before, CRISIS]);
  });

  it('puts crisis help in the place of a card', async () => {
    const conductor = await readAs([BURNOUT, BURNOUT]);
    const [, , first] = showCard.mock.lastCall!;
    expect(first.aborted).toBe(false);
    await readAs([CRISIS], runtime, conductor);
    const [, , second] = showCard.mock.lastCall!;
    expect([first.aborted, second.aborted]).toEqual([true, false]);
    life.abort();
    expect(second.aborted).toBe(true);
  });

  it('names the cues that weigh most first', async () => {
    const cue = { language: 'en', weight: 1 } as const;
    verdict = {
      ...BURNOUT,
      cues: [
        { ...cue, cue: 3, for: 'burnout' },
        { ...cue, cue: 1, for: 'workplace' },
        { ...cue, cue: 2, for: 'burnout' },
      ],
    };
    await read([CUE, CUE]);
    const [, host] = showCard.mock.lastCall!;
    expect(host.cueWords()).toEqual(['cue 3', 'cue 1', 'cue 2']);
  });

  it('shows no card on a page whose gate has closed meanwhile', async () => {
    let open = true;
    const conductor = conduct(runtime, atOnce, () =>
      open ? null : 'password',
    );
    for (const text of [CUE, CUE]) {
      conductor.read({ kind: 'prose', text, words: 20 });
      await settled();
    }
    open = false;
    conductor.read({ kind: 'prose', text: CUE, words: 90 });
    await settled();
    expect(showCard).not.toHaveBeenCalled();
  });

  it('does nothing any more after the signal', async () => {
    life.abort();
    await read([CUE, CUE, CUE]);
    expect(sent).toEqual([]);
  });

  it('asks for the cues of a language once, also when they do not come', async () => {
    wanted = ['es'];
    await read([CUE, CUE, CUE, CUE]);
    expect(types().filter((type) => type === 'cues-wanted')).toHaveLength(1);
  });

  it('keeps asking for a judge that did not come, but not for ever', async () => {
    const failing: PageRuntime = {
      ...runtime,
      send(message) {
        sent.push(message);
        return Promise.resolve({ ok: false, problem: 'failed' });
      },
    };
    const conductor = conduct(failing);
    for (let i = 0; i < 9; i += 1) {
      conductor.read({ kind: 'prose', text: CUE, words: 50 });
      await settled();
    }
    expect(types()).toEqual(Array(3).fill('judge-wanted'));
  });
});

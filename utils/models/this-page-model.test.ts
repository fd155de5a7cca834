import { describe, expect, it } from 'vitest';
import type { ThisPage } from '@/utils/access/this-page.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';
import { createThisPageModel } from './this-page-model.ts';

const BURNOUT: Verdict = {
  offer: true,
  crisis: false,
  topics: { burnout: 0.9 },
  causes: {},
  cues: [],
  words: 300,
  individualOnly: false,
};

function openModel(page: Partial<ThisPage>) {
  return createThisPageModel({
    site: () => Promise.resolve({ tabId: 1, host: 'news.example' }),
    checked: () => Promise.resolve(null),
    picture: () => Promise.resolve(null),
    check: () => Promise.resolve({ refused: null, verdict: null, words: 0 }),
    ...page,
  });
}

describe('this page', () => {
  it.each([
    [null, 'nothing'],
    [BURNOUT, 'noticed'],
    [{ ...BURNOUT, offer: false }, 'nothing'],
    [{ ...BURNOUT, offer: false, crisis: true }, 'noticed'],
  ])('takes up what the reader noticed (%#)', async (verdict, kind) => {
    const model = openModel({
      picture: () => Promise.resolve({ words: 300, verdict }),
    });
    await model.look();
    expect(model.state.value.kind).toBe(kind);
    expect(model.host.value).toBe('news.example');
  });

  it('knows a page that nobody has read from one with nothing in it', async () => {
    const read = (words: number) => () =>
      Promise.resolve({ words, verdict: null });
    const kinds = [openModel({}), openModel({ picture: read(0) })].map(
      async (model) => {
        await model.look();
        return model.state.value.kind;
      },
    );
    expect(await Promise.all(kinds)).toEqual(['unread', 'unread']);
    const model = openModel({ picture: read(1) });
    await model.look();
    expect(model.state.value).toEqual({ kind: 'nothing', checked: false });
  });

  it.each([
    [BURNOUT, null, { kind: 'noticed', verdict: BURNOUT }],
    [
      BURNOUT,
      { words: 90, verdict: null },
      { kind: 'noticed', verdict: BURNOUT },
    ],
    [null, null, { kind: 'nothing', checked: true }],
    [
      null,
      { words: 90, verdict: BURNOUT },
      { kind: 'noticed', verdict: BURNOUT },
    ],
  ])(
    'shows again what the last check found (%#)',
    async (verdict, picture, state) => {
      const model = openModel({
        checked: () => Promise.resolve({ refused: null, verdict, words: 300 }),
        picture: () => Promise.resolve(picture),
      });
      await model.look();
      expect(model.state.value).toEqual(state);
    },
  );

  it.each([
    [null, { kind: 'not-read', because: 'language' }],
    [BURNOUT, { kind: 'noticed', verdict: BURNOUT }],
  ])(
    'says again that the language could not be read (%#)',
    async (verdict, state) => {
      const model = openModel({
        checked: () =>
          Promise.resolve({ refused: 'language', verdict: null, words: 300 }),
        picture: () => Promise.resolve({ words: 90, verdict }),
      });
      await model.look();
      expect(model.state.value).toEqual(state);
    },
  );

  it('leaves the answer of a check alone when a look ends later', async () => {
    let answer: (picture: null) => void = () => undefined;
    const model = openModel({
      picture: () => new Promise((resolve) => (answer = resolve)),
      check: () =>
        Promise.resolve({ refused: null, verdict: BURNOUT, words: 300 }),
    });
    const looking = model.look();
    await model.check();
    answer(null);
    await looking;
    expect(model.state.value).toEqual({ kind: 'noticed', verdict: BURNOUT });
  });

  it('checks once at a time', async () => {
    let checks = 0;
    const model = openModel({
      check: () => {
        checks += 1;
        return Promise.resolve({ refused: 'editor', verdict: null, words: 0 });
      },
    });
    await Promise.all([model.check(), model.check()]);
    expect(checks).toBe(1);
    expect(model.state.value).toEqual({ kind: 'not-read', because: 'editor' });
  });
});

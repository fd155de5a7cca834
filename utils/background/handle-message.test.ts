import { describe, expect, it, vi } from 'vitest';
import type { Resource } from '@/utils/catalogue/resource.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import type { OfferReply } from '@/utils/messages.ts';
import type { Result } from '@/utils/result.ts';
import { createLedgerStore } from '@/utils/store/ledger.ts';
import { createLibraryRequest } from '@/utils/store/library-request.ts';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import type { Preferences } from '@/utils/store/preferences-schema.ts';
import { createQuietPages } from '@/utils/store/quiet-pages.ts';
import { createQuietSites } from '@/utils/store/quiet-sites.ts';
import { aVerdict } from '@/utils/topics/test-verdict.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';
import type { BackgroundDeps, PageSender } from './deps.ts';
import { handleMessage } from './handle-message.ts';
import { pageSender } from './sender.ts';

const NOON = Date.UTC(2026, 0, 15, 12);
const MINUTE = 60_000;

const PLACE = aResource({
  id: 'place',
  topics: ['burnout', 'anxiety'],
  labels: ['peer-led'],
  checked: '2025-12',
});
const CATALOGUE: readonly Resource[] = [
  PLACE,
  { ...PLACE, id: 'union', name: 'Union', kind: 'organising' },
  { ...PLACE, id: 'line', name: 'Night Line', kind: 'crisis-line', causes: [] },
];

const BURNOUT = aVerdict();
const PAGE: PageSender = {
  tabId: 7,
  host: 'review.example',
  page: 'https://review.example/a',
  privateWindow: false,
};
const ELSEWHERE: PageSender = {
  ...PAGE,
  tabId: 8,
  host: 'other.example',
  page: 'https://other.example/',
};

/** A background with stores in memory and a browser that writes down. */
function background(
  preferences: Partial<Preferences> = {},
  granted = true,
  catalogue: readonly Resource[] = CATALOGUE,
) {
  const done: string[] = [];
  const saved: string[] = [];
  const stored = { access: 'everywhere', ...preferences };
  const disk = memoryArea({ preferences: stored });
  const memory = memoryArea();
  const name = `ledger-${Math.random()}`;
  const stores = (area: typeof disk, key: string) => ({
    ledger: createLedgerStore(area, `${name}-${key}`),
    quietSites: createQuietSites(key, memory),
    quietPages: createQuietPages(`${key}-pages`, memory),
  });
  const ordinary = stores(disk, 'ordinary');
  const inPrivate = stores(memory, 'private');
  let now = NOON;
  const deps: BackgroundDeps = {
    preferences: createPreferencesStore(disk),
    pacing: (privateWindow) => (privateWindow ? inPrivate : ordinary),
    saved: {
      list: () => Promise.resolve({ ok: true, value: [] }),
      add: ({ id }) => {
        saved.push(id);
        return Promise.resolve({ ok: true, value: null });
      },
      setNote: () => Promise.resolve({ ok: true, value: null }),
      remove: () => Promise.resolve({ ok: true, value: null }),
      restore: () => Promise.reject(new Error('not asked for')),
      clear: () => Promise.resolve({ ok: true, value: null }),
      watch: () => undefined,
    },
    catalogue: () => Promise.resolve(catalogue),
    library: createLibraryRequest(memory),
    browser: {
      inject: (tabId, file) => {
        done.push(`inject ${file} ${tabId}`);
        return Promise.resolve();
      },
      openLibrary: () => {
        done.push('library');
        return Promise.resolve();
      },
      badge: (tabId, text) => {
        done.push(`badge ${text} ${tabId}`);
        return Promise.resolve();
      },
      hasAccess: (level, sites) => {
        done.push(`access ${level} ${sites.join()}`);
        return Promise.resolve(granted);
      },
      languages: () => ['en'],
    },
    now: () => now,
  };
  return {
    deps,
    done,
    saved,
    disk,
    memory,
    wait: (minutes: number) => {
      now += minutes * MINUTE;
    },
    send: (message: unknown, sender: PageSender | null = PAGE) =>
      handleMessage(message, sender, deps),
    /** What is shown in the end: the card of an offer books it first. */
    async verdict(verdict: Verdict = BURNOUT, sender = PAGE) {
      const reply = await handleMessage(
        { type: 'verdict', verdict },
        sender,
        deps,
      );
      const { value } = reply as Result<OfferReply, never> & { ok: true };
      if (value.show === null || value.show.crisisOnly) return value;
      const { ok } = await handleMessage({ type: 'book-offer' }, sender, deps);
      return ok ? value : { ...value, show: null };
    },
  };
}

describe('a verdict', () => {
  it('brings a worded card, its stage injected first', async () => {
    const { verdict, done } = background();
    const { show } = await verdict();
    expect(done).toEqual(['inject /offer.js 7']);
    expect(show?.headline).toMatch(/burnout at work/u);
    expect(show?.suggestions.map(({ id }) => id).sort()).toEqual([
      'place',
      'union',
    ]);
    expect(show?.crisis.map(({ id }) => id)).toEqual(['line']);
  });

  it('says "suicide" nowhere on a card about something else', async () => {
    const resources = [
      {
        ...PLACE,
        summary: 'Neighbours talk about work, and about suicide.',
      },
      {
        ...PLACE,
        id: 'line',
        name: 'Hill Suicide Line',
        plainName: 'Hill Line',
        kind: 'crisis-line' as const,
        causes: [],
      },
    ];
    const { verdict } = background({}, true, resources);
    const { show } = await verdict();
    expect(show?.suggestions.map(({ id }) => id)).toEqual(['place']);
    expect(show?.crisis.map(({ name }) => name)).toEqual(['Hill Line']);
    expect(JSON.stringify(show)).not.toMatch(/suicide/iu);
  });

  it('gives no reason that the page only brushes against', async () => {
    const { verdict } = background();
    const { show } = await verdict({
      ...BURNOUT,
      causes: { workplace: 0.49 },
    });
    expect(JSON.stringify(show)).not.toContain('at work');
  });

  it('names nothing while closed, where that was chosen', async () => {
    const { verdict } = background({ neutralCard: true });
    const { show } = await verdict();
    expect(show?.headline).not.toMatch(/burnout|work/iu);
  });

  it('about suicide brings crisis help only, whatever pacing says', async () => {
    const { verdict } = background();
    await verdict();
    const { show } = await verdict({ ...BURNOUT, crisis: true });
    expect(show?.crisisOnly).toBe(true);
    expect(show?.suggestions).toEqual([]);
    expect(show?.headline).not.toMatch(/burnout|suicid/iu);
  });

  it('finds a line for the likely country until one was asked for', async () => {
    const british = aResource({
      id: 'gb-line',
      kind: 'crisis-line',
      causes: [],
      places: { worldwide: false, countries: ['GB'], areas: [] },
    });
    const helpOf = async (preferences: Partial<Preferences>) => {
      const { deps } = background(preferences);
      const reply = await handleMessage(
        { type: 'verdict', verdict: { ...BURNOUT, crisis: true } },
        PAGE,
        {
          ...deps,
          catalogue: () => Promise.resolve([...CATALOGUE, british]),
          browser: { ...deps.browser, languages: () => ['en-GB'] },
        },
      );
      const { show } = (reply as Result<OfferReply, never> & { ok: true })
        .value;
      return [show?.crisis.map(({ id }) => id), show?.crisisLead];
    };
    expect(await helpOf({})).toEqual([
      ['gb-line', 'line'],
      expect.stringMatching(/emergency number.*United Kingdom/u),
    ]);
    expect(await helpOf({ welcomed: true })).toEqual([
      ['line'],
      expect.not.stringContaining('United Kingdom'),
    ]);
  });

  it('is paced: once a site, and not twice in a short while', async () => {
    const { verdict, wait } = background();
    expect((await verdict()).show).not.toBeNull();
    expect((await verdict()).show).toBeNull();
    expect((await verdict(BURNOUT, ELSEWHERE)).show).toBeNull();
    wait(61);
    expect((await verdict(BURNOUT, ELSEWHERE)).show).not.toBeNull();
  });

  it('is not held against anybody where it could not be shown', async () => {
    const { deps, verdict } = background();
    const gone: BackgroundDeps = {
      ...deps,
      browser: {
        ...deps.browser,
        inject: () => Promise.reject(new Error('No tab with id: 7')),
      },
    };
    const asked = { type: 'verdict', verdict: BURNOUT };
    expect(await handleMessage(asked, PAGE, gone)).toMatchObject({ ok: false });
    expect((await verdict(BURNOUT, ELSEWHERE)).show).not.toBeNull();
  });

  it('is not held against anybody whose page was left before it', async () => {
    const { send, verdict } = background();
    const asked = { type: 'verdict', verdict: BURNOUT };
    expect(await send(asked)).toMatchObject({ ok: true });
    expect((await verdict(BURNOUT, ELSEWHERE)).show).not.toBeNull();
  });

  it('is not booked where the site was switched off meanwhile', async () => {
    const { send, deps } = background();
    await send({ type: 'verdict', verdict: BURNOUT });
    await deps.preferences.update(() => ({ sitesOff: [PAGE.host] }));
    const refused = { ok: false, problem: 'refused' };
    expect(await send({ type: 'book-offer' })).toEqual(refused);
  });

  it('brings one card when two tabs ask at the same moment', async () => {
    const { verdict } = background();
    const replies = await Promise.all([verdict(), verdict(BURNOUT, ELSEWHERE)]);
    expect(replies.filter(({ show }) => show !== null)).toHaveLength(1);
  });

  it('leaves one badge when two tabs ask at the same moment', async () => {
    const { verdict, done } = background({ noticing: 'badge' });
    await Promise.all([verdict(), verdict(BURNOUT, ELSEWHERE)]);
    expect(done).toEqual(['badge 2 7', 'badge 2 8', 'badge  8']);
  });

  it.each([
    ['switched off', { noticing: 'off' }],
    ['a site switched off', { sitesOff: ['example'] }],
    ['read only when asked', { access: 'ask', sites: ['review.example'] }],
    ['a site not chosen', { access: 'sites', sites: ['paper.example'] }],
    ['a topic not wanted', { topics: ['grief'] }],
    ['a topic said to be wrong', { wrongTopics: { burnout: 5 } }],
  ] as const)('stays silent: %s', async (_, preferences) => {
    const weak = { ...BURNOUT, topics: { burnout: 0.7 } };
    const { verdict, done } = background(preferences as Partial<Preferences>);
    expect((await verdict(weak)).show).toBeNull();
    expect(done).toEqual([]);
  });

  it.each([{}, { noticing: 'badge' }] as const)(
    'about suicide is not answered where the page may not be read: %j',
    async (way) => {
      const { verdict, done } = background({ access: 'ask', ...way });
      const { show } = await verdict({ ...BURNOUT, crisis: true });
      expect(show).toBeNull();
      expect(done).toEqual([]);
    },
  );

  it('comes through on a part of a chosen site', async () => {
    const { verdict } = background({ access: 'sites', sites: ['example'] });
    expect((await verdict()).show).not.toBeNull();
    const crisis = await verdict({ ...BURNOUT, crisis: true });
    expect(crisis.show?.crisisOnly).toBe(true);
  });

  it('shows a number only, where the badge was chosen', async () => {
    const { verdict, done } = background({ noticing: 'badge' });
    expect((await verdict()).show).toBeNull();
    expect(done).toEqual(['badge 2 7']);
  });

  it('widens no gap by badges, which nobody can answer', async () => {
    const { verdict, done, wait } = background({ noticing: 'badge' });
    for (const host of ['one.example', 'two.example', 'three.example']) {
      await verdict(BURNOUT, { ...PAGE, host });
      wait(31);
    }
    expect(done).toHaveLength(3);
  });
});

describe('an answer', () => {
  const answer = (kind: string, verdict = BURNOUT) => ({
    type: 'answer',
    answer: { kind },
    verdict,
  });

  it('✕ silences the site for the session, on no disk', async () => {
    const { send, verdict, disk, wait } = background();
    await send(answer('closed'));
    wait(25 * 60);
    expect((await verdict()).show).toBeNull();
    expect(JSON.stringify(await disk.get('preferences'))).not.toContain(
      'review',
    );
  });

  describe('✕ on crisis help', () => {
    const crisis = { ...BURNOUT, crisis: true };
    const close = answer('closed', crisis);
    const inPrivate = { ...PAGE, privateWindow: true };

    it.each([PAGE, inPrivate])(
      'silences it on that page, and nothing else there (%#)',
      async (sender) => {
        const { send, verdict, disk, memory } = background();
        const before = JSON.stringify(await disk.get('preferences'));
        await send(close, sender);
        expect((await verdict(crisis, sender)).show).toBeNull();
        const further = { ...sender, page: 'https://review.example/b' };
        expect((await verdict(crisis, further)).show).not.toBeNull();
        expect((await verdict(BURNOUT, sender)).show).not.toBeNull();
        const kept = sender.privateWindow ? 'private' : 'ordinary';
        const hashes = JSON.stringify(await memory.get(`${kept}-pages`));
        expect(hashes).not.toContain('review');
        expect(JSON.stringify(await disk.get('preferences'))).toBe(before);
      },
    );

    it('is no answer to an offer', async () => {
      const { send, verdict, wait } = background();
      await verdict();
      await send(close);
      wait(31);
      expect((await verdict(BURNOUT, ELSEWHERE)).show).toBeNull();
      wait(31);
      expect((await verdict(BURNOUT, ELSEWHERE)).show).not.toBeNull();
    });

    it('says what it does', async () => {
      const { verdict } = background();
      const help = (await verdict(crisis)).show?.labels.close;
      const places = (await verdict(BURNOUT)).show?.labels.close;
      expect(help).toMatch(/on this page/u);
      expect(places).toMatch(/on this site/u);
    });
  });

  it('"wrong topic" is of the topics that the card was about', async () => {
    const { send, deps } = background({
      topics: ['burnout', 'anxiety', 'grief'],
      wrongTopics: { anxiety: 2 },
    });
    const topics = { burnout: 0.9, anxiety: 0.6, stress: 0.8, grief: 0.4 };
    await send(answer('wrong-topic', { ...BURNOUT, topics }));
    expect((await deps.preferences.get()).wrongTopics).toEqual({
      burnout: 1,
      anxiety: 2,
    });
  });

  it('"not on this site" and "wrong topic" are kept', async () => {
    const { send, deps } = background();
    await send(answer('site-off'));
    await send(answer('wrong-topic'));
    expect(await deps.preferences.get()).toMatchObject({
      sitesOff: ['review.example'],
      wrongTopics: { burnout: 1 },
    });
  });

  it('says when the disk refuses it, and does first what was asked for', async () => {
    const { send, verdict, deps, disk } = background();
    const set = disk.set.bind(disk);
    disk.set = (items) =>
      'ledger' in items ? Promise.reject(new Error('full')) : set(items);
    const failed = { ok: false, problem: 'failed' };
    expect(await send(answer('later'))).toEqual(failed);
    expect(await send(answer('closed'))).toEqual(failed);
    expect((await verdict()).show).toBeNull();
    expect(await send(answer('site-off'))).toEqual(failed);
    expect((await deps.preferences.get()).sitesOff).toEqual(['review.example']);
  });

  it('is written nowhere in a private window', async () => {
    const { send, disk, saved } = background();
    const inPrivate = { ...PAGE, privateWindow: true };
    await send({ type: 'verdict', verdict: BURNOUT }, inPrivate);
    await send({ type: 'book-offer' }, inPrivate);
    await send(answer('site-off'), inPrivate);
    await send(answer('wrong-topic'), inPrivate);
    expect(
      await send({ type: 'save', resourceId: 'place' }, inPrivate),
    ).toEqual({ ok: false, problem: 'private-window' });
    expect(await disk.get('ledger')).toEqual({});
    expect(await disk.get('preferences')).toEqual({
      preferences: { access: 'everywhere' },
    });
    expect(saved).toEqual([]);
  });
});

describe('a page that came without being loaded', () => {
  const CHANGED = { type: 'page-changed' };
  const everywhere = { access: 'everywhere' } as const;
  const here = { access: 'sites', sites: ['a.example', 'example'] } as const;
  const goOn = { ok: true, value: null };
  const refused = { ok: false, problem: 'refused' };

  it('takes the badge of the page before off the tab', async () => {
    const { send, done } = background(everywhere);
    await send(CHANGED);
    expect(done[0]).toBe('badge  7');
  });

  it.each([
    ['every site', everywhere, goOn],
    ['its site', here, goOn],
    ['another site', { access: 'sites', sites: ['a.example'] }, refused],
    ['no site', { access: 'ask', sites: ['example'] }, refused],
    ['every site, noticing off', { ...everywhere, noticing: 'off' }, refused],
    ['every site but this', { ...everywhere, sitesOff: ['example'] }, refused],
  ])('is read where that was chosen for %s', async (_, chosen, reply) => {
    const { send } = background(chosen as Partial<Preferences>);
    expect(await send(CHANGED)).toEqual(reply);
  });

  it('is not read where the browser took that back', async () => {
    const { send, done } = background(
      { ...here, sites: [...here.sites] },
      false,
    );
    expect(await send(CHANGED)).toEqual(refused);
    expect(done).toContain('access sites example');
  });
});

describe('other messages', () => {
  it('save keeps what the catalogue has, and nothing else', async () => {
    const { send, saved } = background();
    expect(await send({ type: 'save', resourceId: 'place' })).toMatchObject({
      ok: true,
    });
    expect(await send({ type: 'save', resourceId: 'made-up' })).toEqual({
      ok: false,
      problem: 'refused',
    });
    expect(saved).toEqual(['place']);
  });

  it('see-all hands the verdict over once, not in the address', async () => {
    const { send, deps, done } = background();
    const seeAll = { type: 'see-all', verdict: BURNOUT };
    // A double click opens one library, and it has the suggestions.
    await Promise.all([send(seeAll), send(seeAll)]);
    expect(done).toEqual(['library']);
    const { library } = deps;
    expect(await library.take()).toMatchObject({
      verdict: BURNOUT,
      privateWindow: false,
    });
    expect(await library.take()).toMatchObject({ verdict: null });
  });

  it('see-all tells the library that it was asked from a private window', async () => {
    const { send, deps } = background();
    const inPrivate = { ...PAGE, privateWindow: true };
    await send({ type: 'see-all', verdict: BURNOUT }, inPrivate);
    expect(await deps.library.take()).toMatchObject({ privateWindow: true });
  });

  it('see-all can be tried again when no tab could be opened', async () => {
    const { deps } = background();
    const openLibrary = vi
      .fn<BackgroundDeps['browser']['openLibrary']>()
      .mockRejectedValueOnce(new Error('No current window'))
      .mockResolvedValueOnce();
    const flaky = { ...deps, browser: { ...deps.browser, openLibrary } };
    const send = () =>
      handleMessage({ type: 'see-all', verdict: BURNOUT }, PAGE, flaky);
    expect(await send()).toEqual({ ok: false, problem: 'failed' });
    expect(await send()).toEqual({ ok: true, value: null });
    expect((await deps.library.take()).verdict).toEqual(BURNOUT);
  });

  it('refuses what is malformed, and senders that are no page', async () => {
    const { send } = background();
    const refused = { ok: false, problem: 'refused' };
    expect(await send({ type: 'verdict' })).toEqual(refused);
    expect(await send({ type: 'judge-wanted' }, null)).toEqual(refused);
  });

  it('says that something failed, rather than throw', async () => {
    const { deps } = background();
    const closed: BackgroundDeps = {
      ...deps,
      browser: {
        ...deps.browser,
        inject: () => Promise.reject(new Error('No tab with id: 7')),
      },
    };
    expect(await handleMessage({ type: 'judge-wanted' }, PAGE, closed)).toEqual(
      { ok: false, problem: 'failed' },
    );
  });
});

describe('pageSender', () => {
  const ours = {
    id: 'ours',
    frameId: 0,
    url: 'https://review.example/a',
    tab: { id: 7, incognito: false },
  };
  const { url, ...moved } = ours;
  const tab = { ...ours.tab, url: 'https://review.example/b?c#d' };
  it.each([
    ['a page', ours, PAGE],
    ['a place in a page', { ...ours, url: `${url}#b` }, PAGE],
    [
      'a page that changed its article',
      { ...moved, url, tab },
      { ...PAGE, page: 'https://review.example/b?c' },
    ],
    ['another extension', { ...ours, id: 'theirs' }, null],
    ['a frame', { ...ours, frameId: 4 }, null],
    ['a page of ours', { ...ours, url: 'chrome-extension://x/a.html' }, null],
    ['no tab', { ...ours, tab: undefined }, null],
  ])('%s', (_, sender, expected) => {
    expect(pageSender(sender as never, 'ours')).toEqual(expected);
  });
});

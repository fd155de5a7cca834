import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { readSavedFile, writeSavedFile } from '@/utils/saved/saved-file.ts';
import { MAX_NOTE } from '@/utils/saved/saved-item.ts';
import { type CommonplaceDatabase, openDatabase } from './database.ts';
import { createLedgerStore } from './ledger.ts';
import { createQuietSites } from './quiet-sites.ts';
import { createQuietPages } from './quiet-pages.ts';
import { memoryArea } from './memory-area.ts';
import { migrate } from './migrate.ts';
import { createPreferencesStore, parsePreferences } from './preferences.ts';
import { defaultPreferences } from './preferences-schema.ts';
import { createRemovedPlaces } from './removed-places.ts';
import { createSavedStore } from './saved.ts';
import { siteTag } from './site-tag.ts';
import type { StorageArea } from './storage-area.ts';
import { afterOffer } from '@/utils/pacing/pacing.ts';

const CIRCLE = aResource({
  contacts: [{ channel: 'phone', number: '+15550100' }],
  hours: { always: false, text: 'Mon 19:00' },
  labels: ['peer-led'],
});
const LINE = aResource({ id: 'xx-line', name: 'Night Line' });

let databases = 0;
/** A saved store on a database of its own. */
function freshStore() {
  const name = `test-${databases++}`;
  return createSavedStore(() => openDatabase(name), name);
}

describe('saved items', () => {
  it('keeps, notes, lists newest first, removes and restores', async () => {
    const store = freshStore();
    await store.add(CIRCLE, 1_000);
    await store.add(LINE, 2_000);
    await store.setNote(CIRCLE.id, 'Ask for Thursdays');
    const both = await store.list();
    expect(both.ok && both.value.map(({ id }) => id)).toEqual([
      LINE.id,
      CIRCLE.id,
    ]);
    const circle = both.ok ? both.value[1] : undefined;
    await store.remove(CIRCLE.id);
    expect(await store.list()).toMatchObject({ value: [{ id: LINE.id }] });
    await store.restore(circle ? [circle] : []);
    expect(await store.list()).toMatchObject({
      value: [{ id: LINE.id }, { id: CIRCLE.id, note: 'Ask for Thursdays' }],
    });
  });

  it('does not overwrite the note when a place is kept again', async () => {
    const store = freshStore();
    await store.add(CIRCLE, 1_000);
    await store.setNote(CIRCLE.id, 'Mine');
    await store.add(CIRCLE, 9_000);
    expect(await store.list()).toMatchObject({
      value: [{ note: 'Mine', savedAt: 1_000 }],
    });
  });

  it('cuts no note', async () => {
    const store = freshStore();
    await store.add(CIRCLE, 1_000);
    const long = 'x'.repeat(MAX_NOTE + 1);
    await store.setNote(CIRCLE.id, long);
    expect(await store.list()).toMatchObject({ value: [{ note: long }] });
  });

  it('puts back beside what was kept and noted meanwhile', async () => {
    const store = freshStore();
    await store.add(CIRCLE, 1_000);
    await store.setNote(CIRCLE.id, 'Mondays');
    const before = await store.list();
    await store.remove(CIRCLE.id);
    await store.add(CIRCLE, 2_000);
    await store.setNote(CIRCLE.id, 'Ask for Ana');
    expect(await store.restore(before.ok ? before.value : [])).toEqual({
      ok: true,
      value: { added: 0, known: 1, crowded: [] },
    });
    expect(await store.list()).toMatchObject({
      value: [{ note: 'Ask for Ana\nMondays', savedAt: 2_000 }],
    });
  });

  it('keeps on when its connection was closed from outside', async () => {
    const name = `test-${databases++}`;
    let connection: IDBPDatabase<CommonplaceDatabase> | undefined;
    const store = createSavedStore(
      async () => (connection = await openDatabase(name)),
      name,
    );
    await store.add(CIRCLE, 1);
    connection?.close();
    expect(await store.setNote(CIRCLE.id, 'Mine')).toMatchObject({ ok: true });
    connection?.close();
    const both = [store.add(LINE, 2), store.list()];
    expect(await Promise.all(both)).toMatchObject([{ ok: true }, { ok: true }]);
  });

  it('asks the browser to evict nothing once a place is kept', async () => {
    const name = `test-${databases++}`;
    const persist = vi.fn(() => Promise.resolve());
    const store = createSavedStore(() => openDatabase(name), name, persist);
    await store.list();
    expect(persist).not.toHaveBeenCalled();
    await store.add(CIRCLE, 1);
    expect(persist).toHaveBeenCalledOnce();
  });

  it('tells other views of a change', async () => {
    const name = `test-${databases++}`;
    const here = createSavedStore(() => openDatabase(name), name);
    const there = createSavedStore(() => openDatabase(name), name);
    const changed = new Promise<void>((resolve) => {
      there.watch(() => resolve(), new AbortController().signal);
    });
    await here.add(CIRCLE, 1);
    await changed;
    expect(await there.list()).toMatchObject({ value: [{ id: CIRCLE.id }] });
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'blocked'],
    ['UnknownError', 'failed'],
  ])('names the problem behind %s, and tries anew', async (name, problem) => {
    const working = `test-${databases++}`;
    let broken = true;
    const store = createSavedStore(
      () =>
        broken
          ? Promise.reject(new DOMException('no', name))
          : openDatabase(working),
      working,
    );
    expect(await store.add(CIRCLE, 1)).toEqual({ ok: false, problem });
    broken = false;
    expect(await store.add(CIRCLE, 1)).toEqual({ ok: true, value: null });
  });

  it('says so when a newer version of Commonplace holds the database', async () => {
    const name = `test-${databases++}`;
    const newer = await openDB(name, 99);
    const store = createSavedStore(() => openDatabase(name), name);
    expect(await store.list()).toEqual({ ok: false, problem: 'blocked' });
    newer.close();
  });
});

describe('the file of saved items', () => {
  it('comes back as it was', async () => {
    const store = freshStore();
    await store.add(CIRCLE, 1_000);
    const listed = await store.list();
    const items = listed.ok ? listed.value : [];
    expect(readSavedFile(`\uFEFF${writeSavedFile(items)}`)).toEqual({
      ok: true,
      value: { items, skipped: 0, cut: 0 },
    });
  });

  it.each([
    ['a cut-off file', '{"format":"commonplace-sav', 'not-json'],
    ['another file', '{"bookmarks":[]}', 'not-ours'],
    [
      'a newer file',
      '{"format":"commonplace-saved","version":99,"items":[]}',
      'too-new',
    ],
  ])('refuses %s', (_, text, problem) => {
    expect(readSavedFile(text)).toEqual({ ok: false, problem });
  });

  it('cuts what is longer than a note may be, and counts it', () => {
    const item = { id: CIRCLE.id, resource: CIRCLE, note: '', savedAt: 1 };
    const full = { ...item, note: 'x'.repeat(MAX_NOTE) };
    const long = { ...full, note: `${full.note}y` };
    expect(readSavedFile(writeSavedFile([item, full, long]))).toEqual({
      ok: true,
      value: { items: [item, full, full], skipped: 0, cut: 1 },
    });
  });

  it('leaves broken entries out and counts them', () => {
    const item = { id: CIRCLE.id, resource: CIRCLE, note: '', savedAt: 1 };
    const script = {
      ...item,
      resource: { ...CIRCLE, url: 'javascript:alert(1)' },
    };
    const noMonth = { ...item, resource: { ...CIRCLE, checked: '2026-13' } };
    const text = JSON.stringify({
      format: 'commonplace-saved',
      version: 1,
      items: [item, null, { id: 'x' }, script, noMonth],
    });
    expect(readSavedFile(text)).toEqual({
      ok: true,
      value: { items: [item], skipped: 4, cut: 0 },
    });
  });
});

describe('a contact that no entry of the catalogue could have', () => {
  const good = { channel: 'phone', number: '988' } as const;
  const bad = [
    {
      channel: 'email',
      address: 'help@group.example?bcc=spy@evil.example&body=x',
    },
    { channel: 'email', address: 'a@group.example,b@evil.example' },
    { channel: 'phone', number: '1?x' },
    { channel: 'sms', number: '988&body=x' },
    { channel: 'letter' },
  ];
  const odd = {
    ...CIRCLE,
    contacts: [...bad, good],
  } as unknown as typeof CIRCLE;
  const mended = { ...CIRCLE, contacts: [good] };

  it('is left out of a file, and the place is not', () => {
    const item = { id: CIRCLE.id, resource: odd, note: '', savedAt: 1 };
    expect(readSavedFile(writeSavedFile([item]))).toEqual({
      ok: true,
      value: { items: [{ ...item, resource: mended }], skipped: 0, cut: 0 },
    });
  });

  it('is left out of what was kept, and the place is not', async () => {
    const store = freshStore();
    await store.add(odd, 1);
    expect(await store.list()).toMatchObject({ value: [{ resource: mended }] });
  });
});

describe('preferences', () => {
  it('fall back one by one', () => {
    expect(
      parsePreferences({
        version: 1,
        access: 'all of it',
        noticing: 'badge',
        country: 'gb',
        sites: ['news.example'],
      }),
    ).toEqual({
      ...defaultPreferences(),
      noticing: 'badge',
      sites: ['news.example'],
    });
  });

  it('leave out of a list what cannot be read, and nothing else', () => {
    const lists = {
      sites: ['news.example', 'http://no.example', 7],
      sitesOff: ['a.example', 'no host', 'user@no.example', '[2001:db8::1]'],
      topics: ['grief', 'weather'],
      languages: ['es', '?', 'pt-BR'],
      communities: ['nobody', 'nurses', 'women'],
      hiddenPlaces: ['', 'place'],
    };
    expect(parsePreferences(lists)).toMatchObject({
      sites: ['news.example'],
      sitesOff: ['a.example', '[2001:db8::1]'],
      topics: ['grief'],
      languages: ['es', 'pt-BR'],
      communities: ['women'],
      hiddenPlaces: ['place'],
    });
  });

  it.each([
    'a~b.example',
    "it's.example",
    'a_b',
    'bücher.example',
    '192.0.2.7',
  ])(
    'keep the host of http://%s, whatever the web calls one',
    async (written) => {
      const { hostname } = new URL(`http://${written}/`);
      const store = createPreferencesStore(
        memoryArea({ preferences: { sitesOff: ['before.example'] } }),
      );
      await store.update(({ sitesOff }) => ({
        sitesOff: [...sitesOff, hostname],
      }));
      expect((await store.get()).sitesOff).toEqual([
        'before.example',
        hostname,
      ]);
    },
  );

  it('are merged, kept and watched', async () => {
    const area = memoryArea();
    const store = createPreferencesStore(area);
    const seen: (string | null)[] = [];
    const watching = new AbortController();
    store.watch(({ country }) => seen.push(country), watching.signal);
    await Promise.all([
      store.update({ country: 'IE' }),
      store.update(({ sites }) => ({ sites: [...sites, 'a.example'] })),
      store.update(({ sites }) => ({ sites: [...sites, 'b.example'] })),
    ]);
    watching.abort();
    await store.update({ country: 'NZ' });
    expect(await createPreferencesStore(area).get()).toMatchObject({
      country: 'NZ',
      sites: ['a.example', 'b.example'],
    });
    expect(seen).toEqual(['IE', 'IE', 'IE']);
  });

  it('keep what a newer version wrote when an older one changes something', async () => {
    const newer = {
      version: 2,
      noticing: 'whisper',
      quietHours: [22, 7],
      country: 'IE',
    };
    const area = memoryArea({ preferences: newer });
    const store = createPreferencesStore(area);
    expect(await store.update({ country: 'NZ' })).toEqual({
      ...defaultPreferences(),
      country: 'NZ',
    });
    expect(await area.get('preferences')).toEqual({
      preferences: { ...newer, country: 'NZ' },
    });
  });

  it('are lifted from version to version, and never lowered', () => {
    const lift = [
      (data: Record<string, unknown>) => ({ ...data, two: true }),
      (data: Record<string, unknown>) => ({ ...data, three: true }),
    ];
    expect(migrate({ a: 1 }, lift)).toEqual({
      a: 1,
      two: true,
      three: true,
      version: 3,
    });
    expect(migrate({ a: 1, version: 2 }, lift)).toEqual({
      a: 1,
      three: true,
      version: 3,
    });
    expect(migrate({ a: 1, version: 9 }, lift)).toEqual({ a: 1, version: 9 });
  });
});

describe('the ledger', () => {
  it('keeps offers and never a host', async () => {
    const area = memoryArea();
    const ledger = createLedgerStore(area, 'test-ledger');
    await ledger.update('clinic.example', (past, site) => ({
      ledger: afterOffer(past, site, 5),
      outcome: null,
    }));
    const stored = JSON.stringify(await area.get('ledger'));
    expect(stored).toContain('"at":5');
    expect(stored).not.toContain('clinic');
    expect(
      await ledger.update('clinic.example', (past, site) => ({
        ledger: past,
        outcome: past.offers.some((offer) => offer.site === site),
      })),
    ).toBe(true);
  });

  it('tags a site with a number that many sites share', async () => {
    const tags = await Promise.all(
      Array.from({ length: 300 }, (_, i) => siteTag(`${i}.example`, 'salt')),
    );
    expect(Math.max(...tags)).toBeLessThan(65_536);
    expect(new Set(tags).size).toBeGreaterThan(250);
    expect(await siteTag('a.example', 'one')).not.toBe(
      await siteTag('a.example', 'two'),
    );
  });
});

describe('forgetting', () => {
  const offered = (area: StorageArea) => createLedgerStore(area, 'forgetting');
  it.each([
    [
      'the preferences',
      (area: StorageArea) =>
        createPreferencesStore(area).update({ country: 'IE' }),
      (area: StorageArea) => createPreferencesStore(area).reset(),
    ],
    [
      'the ledger',
      (area: StorageArea) =>
        offered(area).update('a.example', (past, site) => ({
          ledger: afterOffer(past, site, 5),
          outcome: null,
        })),
      (area: StorageArea) => offered(area).reset(),
    ],
    [
      'quiet sites',
      (area: StorageArea) => createQuietSites('quiet', area).add('a.example'),
      (area: StorageArea) => createQuietSites('quiet', area).reset(),
    ],
    [
      'quiet pages',
      (area: StorageArea) => createQuietPages('pages', area).add('a.example/'),
      (area: StorageArea) => createQuietPages('pages', area).reset(),
    ],
    [
      'removed places',
      (area: StorageArea) =>
        createRemovedPlaces(area).change(() => [
          { id: CIRCLE.id, resource: CIRCLE, note: '', savedAt: 1 },
        ]),
      (area: StorageArea) => createRemovedPlaces(area).reset(),
    ],
  ])('%s is not undone by a change under way', async (_, change, forget) => {
    const memory = memoryArea();
    let left: readonly string[] = [];
    /** Slow to write, so that what is forgotten meanwhile would come back. */
    const area: StorageArea = {
      ...memory,
      async set(items) {
        await new Promise((resolve) => setImmediate(resolve));
        left = Object.keys(items);
        return memory.set(items);
      },
      remove(keys) {
        left = left.filter((key) => key !== keys);
        return memory.remove(keys);
      },
    };
    await Promise.all([change(area), forget(area)]);
    expect(left).toEqual([]);
  });
});

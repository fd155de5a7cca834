import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/modules/catalogue/read-catalogue.ts';
import { brokenRules } from '@/tools/suggest/broken-rules.ts';
import { checkAll } from '@/tools/suggest/check-all.ts';
import { CAUSES, TOPICS } from '@/utils/topics/taxonomy.ts';
import { actsOn } from './acting-kinds.ts';
import { rank } from './rank.ts';
import type { RankRequest } from './rank-request.ts';
import type { Resource } from './resource.ts';
import { TENDED_COUNTRIES } from './tended-countries.ts';
import { aResource } from './test-resource.ts';

const { resources, problems } = readCatalogue();

function request(change: Partial<RankRequest>): RankRequest {
  return {
    topics: {},
    causes: {},
    country: null,
    languages: ['en'],
    ...change,
  };
}

/** The same places under other ids, as a catalogue of that size would be. */
function copies(from: readonly Resource[], count: number): Resource[] {
  return Array.from({ length: count }, (_, i) => {
    const original = from[i % from.length]!;
    return { ...original, id: `${original.id}-${i}` };
  });
}

const anyRequest: fc.Arbitrary<RankRequest> = fc
  .record({
    topic: fc.constantFrom(...TOPICS),
    cause: fc.option(fc.constantFrom(...CAUSES)),
    second: fc.option(fc.constantFrom(...CAUSES)),
    place: fc.constantFrom(...TENDED_COUNTRIES, ['JP', 'ja'], ['XX', 'en']),
    english: fc.boolean(),
    therapyFirst: fc.boolean(),
  })
  .map(({ topic, cause, second, place, english, therapyFirst }) => {
    const [country, language] = place;
    return request({
      topics: { [topic]: 0.9 },
      causes: {
        ...(cause ? { [cause]: 0.9 } : {}),
        ...(second ? { [second]: 0.6 } : {}),
      },
      country,
      languages: english ? [language, 'en'] : [language],
      therapyFirst,
    });
  });

describe('the catalogue', () => {
  it('is valid and large enough', () => {
    expect(problems).toEqual([]);
    expect(resources.length).toBeGreaterThan(400);
  });
});

describe('rank', () => {
  it('keeps the rules for every topic, cause and country', () => {
    let combinations = 0;
    for (const { topic, cause, country, broken } of checkAll(resources)) {
      combinations += 1;
      if (broken.length > 0) {
        expect.fail(`${topic} × ${cause} × ${country}: ${broken.join('; ')}`);
      }
    }
    expect(combinations).toBeGreaterThan(TOPICS.length * CAUSES.length * 13);
  }, 60_000);

  it('keeps the rules for any two causes', () => {
    fc.assert(
      fc.property(anyRequest, (asked) => {
        const all = rank(resources, asked);
        expect(brokenRules(resources, asked, all)).toEqual([]);
        expect(all.length).toBeGreaterThanOrEqual(3);
        for (const { resource, score } of all) {
          expect(resource.name).not.toMatch(/suicid/iu);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [400, 100],
    [40_000, 5],
  ])(
    'keeps the rules among %i entries',
    (count, numRuns) => {
      const many = copies(resources, count);
      fc.assert(
        fc.property(anyRequest, (asked) => {
          expect(brokenRules(many, asked, rank(many, asked))).toEqual([]);
        }),
        { numRuns },
      );
    },
    60_000,
  );

  it('does not care about the order of the file', () => {
    fc.assert(
      fc.property(
        anyRequest,
        fc.shuffledSubarray([...resources], { minLength: resources.length }),
        (asked, shuffled) => {
          const ids = (list: readonly Resource[]) =>
            rank(list, asked, 10).map(({ resource }) => resource.id);
          expect(ids(shuffled)).toEqual(ids(resources));
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each(TENDED_COUNTRIES)(
    'has three kinds for burnout at work in %s',
    (country, language) => {
      const first = rank(
        resources,
        request({
          topics: { burnout: 0.9 },
          causes: { workplace: 0.9 },
          country,
          languages: [language, 'en'],
        }),
        3,
      );
      expect(new Set(first.map(({ resource }) => resource.kind)).size).toBe(3);
      expect(first.some(({ resource }) => actsOn(resource, 'workplace'))).toBe(
        true,
      );
    },
  );

  it('suggests a place for one state in that state only', () => {
    const local = resources.find(
      ({ kind, places, communities }) =>
        kind === 'warmline' &&
        communities.length === 0 &&
        places.areas[0]?.startsWith('US-'),
    );
    const [area = ''] = local?.places.areas ?? [];
    const asked = request({
      topics: { anxiety: 0.9, loneliness: 0.9 },
      causes: { isolation: 0.9 },
      country: area.slice(0, 2),
    });
    const has = (where: string | null) =>
      rank(resources, { ...asked, area: where }).some(
        ({ resource }) => resource.id === local?.id,
      );
    expect([has(null), has('US-ZZ'), has(area)]).toEqual([false, false, true]);
  });

  it('says so where something stands in', () => {
    const asked = request({
      topics: { depression: 0.9 },
      causes: { racism: 0.9 },
      country: 'FI',
      languages: ['fi'],
    });
    const known = resources.filter(({ languages }) => languages.includes('en'));
    const first = rank(known, asked, 3);
    expect(first).toHaveLength(3);
    for (const { reasons } of first) {
      expect(reasons).toContainEqual({ code: 'stands-in' });
      expect(reasons).toContainEqual({ code: 'language', language: 'en' });
    }
  });

  it('ranks what was checked long ago lower', () => {
    const asked = request({ topics: { anxiety: 0.9 }, country: 'US' });
    const [best] = resources.filter(({ id }) => id === 'nami-helpline');
    const fresh = { ...best!, checked: '2026-10' };
    const old = { ...fresh, id: 'old', checked: '2024-01' };
    const ids = rank([old, fresh], { ...asked, month: '2026-11' }).map(
      ({ resource }) => resource.id,
    );
    expect(ids).toEqual([fresh.id, 'old']);
  });

  it('puts neutral places before ones for somebody in particular', () => {
    const plain = rank(
      resources,
      request({ topics: { anxiety: 0.9 }, country: 'US' }),
      3,
    );
    expect(plain.flatMap(({ resource }) => resource.communities)).toEqual([]);
    const chosen = rank(
      resources,
      request({
        topics: { anxiety: 0.9 },
        country: 'US',
        communities: ['veterans'],
      }),
      3,
    );
    expect(
      chosen.some(({ reasons }) => reasons.some((r) => r.code === 'community')),
    ).toBe(true);
  });

  it.each(TENDED_COUNTRIES)(
    'does not begin with childhood homes, or with a community, on violence in %s',
    (country, language) => {
      for (const topic of TOPICS) {
        const asked = request({
          topics: { [topic]: 0.9 },
          causes: { violence: 0.9 },
          country,
          languages: [language],
        });
        const [best, ...others] = rank(resources, asked, 3);
        expect(best?.resource.id).not.toBe('adult-children');
        const communities = [best, ...others].map((one) =>
          Number((one?.resource.communities.length ?? 0) > 0),
        );
        expect(communities).toEqual(communities.toSorted());
      }
    },
  );

  it.each([
    ['DE', 'de'],
    ['FR', 'fr'],
    ['BR', 'pt'],
    ['AU', 'en'],
  ])(
    'has no line for an age where others listen in %s',
    (country, language) => {
      for (const topic of TOPICS) {
        for (const cause of [...CAUSES, null]) {
          const asked = request({
            topics: { [topic]: 0.9 },
            causes: cause === null ? {} : { [cause]: 0.9 },
            country,
            languages: [language],
          });
          const aged = rank(resources, asked, 3).filter(
            ({ resource }) => resource.ages !== undefined,
          );
          expect(aged.map(({ resource }) => resource.id)).toEqual([]);
        }
      }
    },
  );

  it('acts on the strongest cause, however well others fit', () => {
    const tenants = aResource({
      id: 'tenants',
      kind: 'housing',
      causes: ['housing', 'workplace', 'racism', 'climate'],
      topics: ['grief'],
      cost: 'paid',
      evidence: 'unconfirmed',
    });
    const debtors = (['peer-group', 'mutual-aid', 'money'] as const).map(
      (kind) =>
        aResource({ id: kind, kind, causes: ['money'], topics: ['anxiety'] }),
    );
    // So that housing is no rare cause, which would count more.
    const elsewhere = Array.from({ length: 3 }, (_, i) =>
      aResource({ id: `${i}`, causes: ['housing'], languages: ['fi'] }),
    );
    const places = [tenants, ...debtors, ...elsewhere];
    const first = (housing: number) =>
      rank(
        places,
        request({ topics: { anxiety: 0.9 }, causes: { housing, money: 0.8 } }),
        3,
      ).map(({ resource }) => resource.id);
    expect(first(0.81)).toContain('tenants');
    expect(first(0.79)).not.toContain('tenants');
  });

  it('begins with one directory where they are asked for first', () => {
    const kinds = (therapyFirst: boolean) =>
      rank(
        resources,
        request({
          topics: { anxiety: 0.9 },
          causes: { workplace: 0.9 },
          country: 'US',
          therapyFirst,
        }),
      ).map(({ resource }) => resource.kind);
    const asked = kinds(true);
    const directories = asked.filter((kind) => kind === 'therapy-directory');
    expect(directories.length).toBeGreaterThan(1);
    expect(asked.indexOf('therapy-directory')).toBe(0);
    expect(asked.slice(1, 3)).not.toContain('therapy-directory');
    expect(asked.slice(3, 2 + directories.length)).toEqual(
      directories.slice(1),
    );
    expect(kinds(false).toSorted()).toEqual(asked.toSorted());
  });

  it('says that people have been there only of those who have', () => {
    const asked = request({
      topics: { grief: 0.9, loneliness: 0.9 },
      causes: { bereavement: 0.9 },
      country: 'GB',
      area: 'GB-ENG',
    });
    const codes = new Map(
      rank(resources, asked).map(({ resource, reasons }) => [
        resource.id,
        reasons.map(({ code }) => code),
      ]),
    );
    expect(codes.get('gb-cruse')).not.toContain('listeners');
    expect(codes.get('gb-cruse')).not.toContain('peers');
    expect(codes.get('gb-way')).toContain('peers');
    expect(codes.get('gb-way')).not.toContain('listeners');
  });

  it('has people who have been there rather than their equals', () => {
    const acting = aResource({ id: 'union', kind: 'organising' });
    const listeners = aResource({
      id: 'listeners',
      kind: 'warmline',
      places: { worldwide: false, countries: ['GB'], areas: [] },
      causes: [],
    });
    const peers = aResource({
      ...listeners,
      id: 'peers',
      evidence: 'listing',
      cost: 'paid',
      labels: ['peer-led'],
    });
    const asked = request({
      topics: { burnout: 0.9 },
      causes: { workplace: 0.9 },
      country: 'GB',
    });
    const guide = aResource({ id: 'guide', kind: 'toolkit' });
    const ids = rank([acting, listeners, peers, guide], asked, 3).map(
      ({ resource }) => resource.id,
    );
    expect(ids.toSorted()).toEqual(['guide', 'peers', 'union']);
  });

  it('leaves out what the reader does not want to see', () => {
    const asked = request({ topics: { burnout: 0.9 }, country: 'GB' });
    const [best] = rank(resources, asked, 1);
    const hidden = [best?.resource.id ?? ''];
    expect(rank(resources, { ...asked, hidden }, 1)).not.toEqual([best]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/modules/catalogue/read-catalogue.ts';
import { CAUSES, TOPICS } from '@/utils/topics/taxonomy.ts';
import { actsOn, isPeers } from './acting-kinds.ts';
import { crisisHelp } from './crisis.ts';
import { rank } from './rank.ts';
import type { RankRequest } from './rank-request.ts';
import type { Resource } from './resource.ts';

const { resources, problems } = readCatalogue();

/** The countries for which the first places are looked after by hand. */
const COUNTRIES = [
  ['US', 'en'],
  ['CA', 'en'],
  ['GB', 'en'],
  ['IE', 'en'],
  ['AU', 'en'],
  ['NZ', 'en'],
  ['IN', 'en'],
  ['ZA', 'en'],
  ['DE', 'de'],
  ['FR', 'fr'],
  ['ES', 'es'],
  ['MX', 'es'],
  ['BR', 'pt'],
] as const;

function request(change: Partial<RankRequest>): RankRequest {
  return {
    topics: {},
    causes: {},
    country: null,
    languages: ['en'],
    ...change,
  };
}

const anyRequest: fc.Arbitrary<RankRequest> = fc
  .record({
    topic: fc.constantFrom(...TOPICS),
    cause: fc.option(fc.constantFrom(...CAUSES)),
    second: fc.option(fc.constantFrom(...CAUSES)),
    place: fc.constantFrom(...COUNTRIES, ['JP', 'ja'], ['XX', 'en']),
  })
  .map(({ topic, cause, second, place: [country, language] }) =>
    request({
      topics: { [topic]: 0.9 },
      causes: {
        ...(cause ? { [cause]: 0.9 } : {}),
        ...(second ? { [second]: 0.6 } : {}),
      },
      country,
      languages: [language, 'en'],
    }),
  );

describe('the catalogue', () => {
  it('is valid and large enough', () => {
    expect(problems).toEqual([]);
    expect(resources.length).toBeGreaterThan(400);
  });
});

describe('rank', () => {
  it('keeps the rules of the first three for any page and place', () => {
    fc.assert(
      fc.property(anyRequest, (asked) => {
        const all = rank(resources, asked);
        const first = all.slice(0, 3).map(({ resource }) => resource);
        const causes = CAUSES.filter((cause) => cause in asked.causes);
        const acting = (resource: Resource) =>
          causes.some((cause) => actsOn(resource, cause));
        const found = all.map(({ resource }) => resource);
        expect(first.some(isPeers)).toBe(found.some(isPeers));
        expect(first.some(acting)).toBe(found.some(acting));
        for (const { resource, score, reasons } of all) {
          expect(resource.kind).not.toBe('crisis-line');
          expect(resource.name).not.toMatch(/suicid/iu);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(reasons.length).toBeGreaterThan(0);
          expect(
            resource.places.worldwide ||
              resource.places.countries.includes(asked.country ?? ''),
          ).toBe(true);
        }
        const therapy = found.findIndex((r) => r.kind === 'therapy-directory');
        if (therapy >= 0) {
          expect(
            found.slice(therapy).every((r) => r.kind === 'therapy-directory'),
          ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

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

  it.each(COUNTRIES)(
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

  it('leaves out what the reader does not want to see', () => {
    const asked = request({ topics: { burnout: 0.9 }, country: 'GB' });
    const [best] = rank(resources, asked, 1);
    const hidden = [best?.resource.id ?? ''];
    expect(rank(resources, { ...asked, hidden }, 1)).not.toEqual([best]);
  });
});

describe('crisisHelp', () => {
  it.each(COUNTRIES)(
    'has a line to reach at once in %s',
    (country, language) => {
      const [first] = crisisHelp(resources, country, [language, 'en']);
      expect(first?.contacts.length).toBeGreaterThan(0);
      expect(first?.places.countries).toContain(country);
      expect(first?.communities).toEqual([]);
    },
  );

  it('has the worldwide finders where no line is known', () => {
    const help = crisisHelp(resources, 'XX', ['en']);
    expect(help.length).toBeGreaterThan(0);
    expect(help.every(({ places }) => places.worldwide)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { readGuides } from '@/modules/guides/read-guides.ts';
import { CAUSES, TOPICS } from '@/utils/topics/taxonomy.ts';
import { type About, fittingGuides } from './fitting-guides.ts';
import { inLanguage } from './in-language.ts';
import { aGuide } from './test-guide.ts';

const GUIDES = inLanguage(readGuides().guides, 'en');
const ids = (about: Partial<About>): string[] =>
  fittingGuides(GUIDES, {
    topics: [],
    causes: [],
    individualOnly: false,
    ...about,
  }).map(({ id }) => id);

describe('fittingGuides', () => {
  it.each<[Partial<About>, string[]]>([
    [
      { topics: ['burnout'], causes: ['workplace'] },
      ['burnout-at-work', 'mutual-aid'],
    ],
    [{ topics: ['stress'], causes: ['workplace'] }, ['burnout-at-work']],
    [
      { topics: ['burnout', 'loneliness'], causes: ['caregiving'] },
      ['peer-circle', 'pod'],
    ],
    [{ topics: ['loneliness'] }, ['peer-circle', 'pod']],
    [{ topics: ['loneliness'], causes: ['isolation'] }, ['pod', 'peer-circle']],
    [{ topics: ['grief'], causes: ['bereavement'] }, ['peer-circle']],
    [{ topics: ['anxiety'], causes: ['housing'] }, ['mutual-aid']],
    [{ topics: ['anxiety'], causes: ['money'] }, ['mutual-aid']],
    [{ topics: ['trauma'], causes: ['violence'] }, ['pod']],
    [{ topics: ['anxiety'] }, ['peer-circle']],
    [
      { topics: ['burnout'], causes: ['workplace'], individualOnly: true },
      ['burnout-at-work', 'not-yours-alone'],
    ],
    [
      { topics: ['anxiety'], causes: ['money'], individualOnly: true },
      ['mutual-aid', 'not-yours-alone'],
    ],
    [{}, ['peer-circle']],
  ])('offers for %j: %j first', (about, expected) => {
    expect(ids(about).slice(0, expected.length)).toEqual(expected);
  });

  it.each([
    'racism',
    'ableism',
    'discrimination',
    'gender',
    'lgbtq',
    'immigration',
    'faith',
  ] as const)('offers the circle on exclusion for %s at work', (ground) => {
    for (const topic of TOPICS) {
      const causes = ['workplace', ground] as const;
      expect(ids({ topics: [topic], causes })[0]).toBe('exclusion-circle');
    }
  });

  it('offers it to nobody of whose exclusion the page does not speak', () => {
    for (const topic of TOPICS) {
      const about = { topics: [topic], causes: ['workplace'] } as const;
      expect(ids(about)).not.toContain('exclusion-circle');
    }
  });

  it('offers one or two for every topic and cause', () => {
    for (const topic of TOPICS) {
      for (const cause of CAUSES) {
        const found = ids({ topics: [topic], causes: [cause] });
        expect([1, 2], `${topic}, ${cause}`).toContain(found.length);
      }
    }
  });

  it('has nothing to offer without guides, and the first where none fits', () => {
    const about: About = {
      topics: ['grief'],
      causes: [],
      individualOnly: false,
    };
    expect(fittingGuides([], about)).toEqual([]);
    const guides = [aGuide(), aGuide({ id: 'pod', order: 2 })];
    expect(fittingGuides(guides, about)).toEqual([guides[0]]);
  });
});

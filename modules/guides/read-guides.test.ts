import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/temporary-folder.ts';
import { guideText } from '@/utils/guides/guide-text.ts';
import { createLabels } from '@/utils/words/labels.ts';
import { readGuides } from './read-guides.ts';

const { guides, problems } = readGuides();
const IDS = [
  'peer-circle',
  'pod',
  'mutual-aid',
  'burnout-at-work',
  'supporting-a-friend',
  'exclusion-circle',
  'accessible-meetings',
  'ending-well',
  'not-yours-alone',
  'handout',
];
/** About meetings and studies, or to be read without the extension. */
const WITHOUT_HELP = ['accessible-meetings', 'not-yours-alone', 'handout'];
/** Words of a guide: enough to begin with, and read in a few minutes. */
const FEWEST = 320;
const MOST = 850;
/** Some languages say the same in more words. */
const LONGER = 1.3;
/** What fits one printed page. */
const MOST_OF_HANDOUT = 440;

const languages = [...new Set(guides.map(({ language }) => language))];

describe('the guides', () => {
  it('have no mistakes', () => {
    expect(problems).toEqual([]);
  });

  it.each(languages)('are all there in %s, in their order', (language) => {
    const own = guides.filter((guide) => guide.language === language);
    expect(own.map(({ id }) => id)).toEqual(IDS);
    expect(own.map(({ order }) => order)).toEqual(IDS.map((_, at) => at + 1));
  });

  it.each(guides.map((guide) => [`${guide.language}/${guide.id}`, guide]))(
    '%s is short',
    (_, guide) => {
      const words = guideText(guide).split(/\s+/u);
      const { id, language } = guide;
      const most = id === 'handout' ? MOST_OF_HANDOUT : MOST;
      expect(words.length).toBeGreaterThan(FEWEST);
      expect(words.length).toBeLessThan(
        language === 'en' ? most : most * LONGER,
      );
    },
  );

  it('name no word that is not for these pages, and raise no voice', () => {
    for (const guide of guides) {
      const text = guideText(guide);
      expect(text).not.toMatch(/suicid|suizid|selbstmord|suicíd/iu);
      expect(text).not.toMatch(/!/u);
    }
  });

  it('keep crisis help one step away where a group may need it', () => {
    for (const guide of guides) {
      const { id, language } = guide;
      const text = guideText(guide);
      if (id === 'handout') expect(text).toContain('findahelpline.com');
      if (!WITHOUT_HELP.includes(id)) {
        // By the very name that it has in the interface.
        expect(text, `${language}/${id}`).toContain(
          createLabels([language]).t('card.crisisHelp'),
        );
      }
    }
  });
});

describe('readGuides', () => {
  it('names the file of each mistake', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'en'));
    writeFileSync(join(folder, 'en/bare.md'), 'No front matter');
    expect(readGuides(folder)).toEqual({
      guides: [],
      problems: ['en/bare.md: must begin with front matter between --- lines'],
    });
  });
});

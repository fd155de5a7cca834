import { describe, expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { inLanguage } from './in-language.ts';
import { betweenLanguages } from './same-in-all.ts';
import { aGuide } from './test-guide.ts';

const CIRCLE = aGuide();
const POD = aGuide({ id: 'pod', order: 2 });
const CÍRCULO = aGuide({ language: 'es', title: 'Un círculo' });

describe('inLanguage', () => {
  it.each<[string, readonly Guide[]]>([
    ['en', [CIRCLE, POD]],
    ['es', [CÍRCULO, POD]],
    ['fr', [CIRCLE, POD]],
  ])('gives each guide once, in %s or in English', (language, expected) => {
    expect(inLanguage([POD, CÍRCULO, CIRCLE], language)).toEqual(expected);
  });
});

describe('betweenLanguages', () => {
  it.each<[string, Guide, string[]]>([
    ['an equal translation', CÍRCULO, []],
    [
      'a guide of its own',
      aGuide({ language: 'es', id: 'feria' }),
      ['es/feria.md: there is no en/feria.md'],
    ],
    [
      'other toolkits',
      aGuide({ language: 'es', toolkits: ['other'] }),
      ['es/peer-circle.md: toolkits must be as in English'],
    ],
    [
      'a part left out',
      aGuide({ language: 'es', blocks: CIRCLE.blocks.slice(1) }),
      [
        'es/peer-circle.md: must have the headings, lists and tables of the English',
      ],
    ],
  ])('compares %s', (_, guide, problems) => {
    expect(betweenLanguages([CIRCLE, guide])).toEqual(problems);
  });
});

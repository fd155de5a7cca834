import type { LabelledText } from './labelled-texts.ts';

/** A labelled text for tests: an ordinary public one, but for `given`. */
export function testText(given: Partial<LabelledText>): LabelledText {
  return {
    id: '',
    source: 'forum',
    licence: 'MIT',
    lang: 'en',
    genre: '',
    title: '',
    text: 'words',
    label: 'neg',
    topics: [],
    causes: [],
    crisis: false,
    ...given,
  };
}

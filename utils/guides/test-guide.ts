import type { Guide } from './guide.ts';

/** A guide for tests, with what a test wants to say about it. */
export function aGuide(said: Partial<Guide> = {}): Guide {
  return {
    id: 'peer-circle',
    language: 'en',
    title: 'A circle',
    summary: 'A few people meet and listen.',
    topics: ['burnout'],
    causes: [],
    toolkits: ['evening-circle', 'not-in-the-catalogue'],
    widens: false,
    order: 1,
    blocks: [
      { kind: 'heading', level: 2, text: 'The first meeting' },
      {
        kind: 'table',
        head: [['Minute'], ['What happens']],
        rows: [[['0 to 5'], ['Arrive']]],
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          ['We ', { strong: 'listen' }],
          ['Nobody ', { em: 'has to' }, ' speak'],
        ],
      },
      {
        kind: 'paragraph',
        spans: [
          'Lines: ',
          { words: 'a list', href: 'https://lines.example/' },
          '.',
        ],
      },
      { kind: 'aside', paragraphs: [['Words to say.']] },
    ],
    ...said,
  };
}

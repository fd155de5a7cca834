import type { Guide } from './guide.ts';

/** What a translation may not change. */
const SAME = ['topics', 'causes', 'toolkits', 'order'] as const;

/**
 * What to mend between languages: each translation has its guide in English,
 * the same but for its words, with as many blocks of the same kinds.
 */
export function betweenLanguages(guides: readonly Guide[]): string[] {
  const english = new Map(
    guides
      .filter(({ language }) => language === 'en')
      .map((guide) => [guide.id, guide]),
  );
  return guides.flatMap((guide) => {
    const file = `${guide.language}/${guide.id}.md`;
    const model = english.get(guide.id);
    if (!model) return [`${file}: there is no en/${guide.id}.md`];
    const differs = SAME.find(
      (field) => String(guide[field]) !== String(model[field]),
    );
    if (differs) return [`${file}: ${differs} must be as in English`];
    return shapeOf(guide) === shapeOf(model)
      ? []
      : [`${file}: must have the headings, lists and tables of the English`];
  });
}

function shapeOf({ blocks }: Guide): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
          return `heading ${block.level}`;
        case 'list':
          return `list of ${block.items.length}`;
        case 'table':
          return `table of ${block.rows.length}`;
        default:
          return block.kind;
      }
    })
    .join();
}

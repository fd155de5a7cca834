import { createPlaces } from './not-prose.ts';

/** Elements that stand inside a line of text. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** Letters from which running text is worth a look. */
const LEAST_LETTERS = 25;
/** Lines of a poem are shorter; several of them make a text. */
const LEAST_LINE = 10;
/** After so many nodes the caller may pause. */
const NODES_A_STEP = 100;
/** After so many blocks of an article its comments are no longer looked at. */
const ENOUGH = 5;

/**
 * Finds blocks of prose at or below `root`: its headings, then in document
 * order the nearest block-level elements around running text. Asks for no
 * style and no layout. Yields null now and then, so that the caller can pause.
 */
export function* findBlocks(root: Element): Generator<Element | null> {
  const placeOf = createPlaces();
  // Headings may be short: they are asked for, and short text is passed over.
  for (const heading of root.querySelectorAll(HEADINGS)) {
    if (placeOf(heading) === 'prose') yield heading;
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last: Element | null = null;
  let lastParent: Node | null = null;
  let letters = 0;
  let steps = 0;
  let found = 0;
  for (
    let text = walker.nextNode() as Text | null;
    text;
    text = walker.nextNode() as Text | null
  ) {
    steps += 1;
    if (steps % NODES_A_STEP === 0) yield null;
    if (text.length < LEAST_LINE) continue;
    const length = text.data.trim().length;
    const parent = length > 0 ? text.parentElement : null;
    if (!parent) continue;
    letters = parent === lastParent ? letters + length : length;
    lastParent = parent;
    if (letters < LEAST_LETTERS) continue;
    const block = blockAround(parent);
    // Text nodes of one block follow each other; headings are known.
    if (block === last || isHeading(block)) continue;
    last = block;
    const place = placeOf(block);
    if (place === 'none' || (place === 'comments' && found >= ENOUGH)) continue;
    found += 1;
    yield block;
  }
}

/** The nearest element around `element` that makes lines of its own. */
export function blockAround(element: Element): Element {
  let block = element;
  while (INLINE.has(block.localName) && block.parentElement) {
    block = block.parentElement;
  }
  return block;
}

/** Whether an element is a heading. */
export function isHeading(element: Element): boolean {
  return element.localName.length === 2 && element.matches(HEADINGS);
}

/** A block of prose: the nearest block-level element around running text. */
export interface Block {
  readonly element: Element;
  readonly kind: 'heading' | 'prose';
}

/** Elements that stand inside a line of text. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** What is not prose, whatever stands in it. */
const NOT_PROSE =
  'script,style,noscript,template,svg,math,pre,code,nav,aside,form,button,select,textarea,dialog,figure figcaption,table[role=grid],menu,' +
  'body>header,body>footer,body>*>footer,[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=menu],[role=search],' +
  '[hidden],[aria-hidden=true],[inert],[contenteditable]:not([contenteditable=false])';

/** Letters that a text node must hold before its block is worth a look. */
const LEAST_LETTERS = 25;
/** Words from which a block is running text rather than a label. */
const LEAST_WORDS = 8;
/** Share of letters inside links from which a block is a list of links. */
const LINK_SHARE = 0.5;
/** A teaser is short: title with a link, and a line or two. */
const TEASER_WORDS = 100;

/**
 * Finds blocks of prose below `root`, in document order, without forcing a
 * layout. Yields null now and then, so that the caller can pause.
 */
export function* findBlocks(root: Node): Generator<Block | null> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last: Element | null = null;
  let steps = 0;
  while (walker.nextNode()) {
    steps += 1;
    if (steps % 200 === 0) yield null;
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || (text.length < LEAST_LETTERS && !isHeading(parent)))
      continue;
    const element = blockAround(parent);
    // Text nodes of one block follow each other.
    if (element === last) continue;
    last = element;
    if (element.closest(NOT_PROSE)) continue;
    const heading = isHeading(element);
    if (!heading && parent.closest('a[href]')) continue;
    yield { element, kind: heading ? 'heading' : 'prose' };
  }
}

/**
 * The words of a block, as they are read: hidden parts left out, lines kept
 * apart. Empty when it turns out not to be prose. Looks at styles, so call it
 * only for what came on screen.
 */
export function readableText({ element, kind }: Block): string {
  if (!isSeen(element)) return '';
  const { text, linked } = collect(element);
  const words = countWords(text);
  if (kind === 'heading') return words > 0 && words < 40 ? text : '';
  if (words < LEAST_WORDS) return '';
  if (linked / Math.max(1, text.length) > LINK_SHARE) return '';
  return isTeaser(element) ? '' : text;
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function blockAround(element: Element): Element {
  let block = element;
  while (INLINE.has(block.tagName) && block.parentElement) {
    block = block.parentElement;
  }
  return block;
}

function isHeading(element: Element): boolean {
  return /^H[1-6]$/u.test(element.tagName);
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
}

function collect(element: Element): { text: string; linked: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  let linked = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || blockAround(parent) !== element) continue;
    if (parent !== element && parent.closest(NOT_PROSE)) continue;
    if (node.previousSibling?.nodeName === 'BR') text += '\n';
    if (parent.closest('a[href]')) linked += node.length;
    text += node.data;
  }
  return { text: text.replace(/[^\S\n]+/gu, ' ').trim(), linked };
}

/** Part of a short card whose title is a link: it stands for another page. */
function isTeaser(element: Element): boolean {
  const card = element.parentElement?.closest('article,li,section,div');
  if (!card) return false;
  const title = card.querySelector(
    ':is(h1,h2,h3,h4,h5) a[href],a[href] :is(h1,h2,h3,h4,h5)',
  );
  return title !== null && countWords(card.textContent) < TEASER_WORDS;
}

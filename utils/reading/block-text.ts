import { blockAround, isHeading } from './find-blocks.ts';

/** What is read in a block. */
export interface BlockText {
  readonly kind: 'heading' | 'prose';
  readonly words: readonly string[];
}

/** Words from which a block is running text rather than a label. */
const LEAST_WORDS = 8;
/** A longer heading is a paragraph in disguise. */
const MOST_HEADING_WORDS = 40;
/** Share of letters inside links from which a block is a list of links. */
const LINK_SHARE = 0.5;
/** A teaser is short: a title with a link, and a line or two. */
const TEASER_LETTERS = 600;

/**
 * What is read in a block: hidden parts left out. Null when it is not prose
 * after all. Looks at styles, so call it only for what came on
 * screen, or at the person's request.
 */
export function blockText(element: Element): BlockText | null {
  const kind = isHeading(element) ? 'heading' : 'prose';
  const parts: Parts = { text: '', linked: 0 };
  if (element.firstElementChild) collect(element, false, parts);
  else parts.text = element.textContent;
  const text = parts.text.trim();
  const words = text.match(/\S+/g) ?? [];
  const { length } = words;
  const fits =
    kind === 'heading'
      ? length > 0 && length <= MOST_HEADING_WORDS
      : length >= LEAST_WORDS &&
        parts.linked <= text.length * LINK_SHARE &&
        !isTeaser(element);
  return fits ? { kind, words } : null;
}

interface Parts {
  text: string;
  linked: number;
}

/** Gathers a block's own text: what stands in it inline, and is seen. */
function collect(element: Element, inLink: boolean, into: Parts): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node instanceof Text) {
      into.text += node.data;
      if (inLink) into.linked += node.data.trim().length;
    } else if (node instanceof Element) {
      if (node.localName === 'br') into.text += ' ';
      else if (isRead(node)) {
        collect(node, inLink || node.matches('a[href]'), into);
      }
    }
  }
}

/** Whether an element inside a block belongs to the block's own lines. */
function isRead(child: Element): boolean {
  return (
    child.localName !== 'code' &&
    blockAround(child) !== child &&
    child.getAttribute('aria-hidden') !== 'true' &&
    child.checkVisibility({ visibilityProperty: true })
  );
}

/** Part of a short card whose title is a link: it stands for another page. */
function isTeaser(element: Element): boolean {
  const card = element.parentElement?.closest('article,li,section,div');
  if (!card || card.childElementCount > 12) return false;
  const title = card.querySelector(
    ':is(h1,h2,h3,h4,h5) a[href]:not([href^="#"]),a[href]:not([href^="#"]) :is(h1,h2,h3,h4,h5)',
  );
  return title !== null && card.textContent.trim().length < TEASER_LETTERS;
}

import { isClosedHost } from './closed-hosts.ts';

/** Why a page is not read. */
export type GateReason =
  'closed-site' | 'not-html' | 'password' | 'payment' | 'editor';

const PASSWORD = 'input[type=password]';
const PAYMENT =
  'input[autocomplete^=cc-],input[name*=cardnumber i],input[name*=card-number i],input[id*=cardnumber i],input[name=cvc i],input[name=cvv i],input[autocomplete$=" cc-number"]';
const EDITABLE = '[contenteditable]:not([contenteditable=false]),textarea';

/** Share of the window from which on an editable field makes an editor. */
const EDITOR_SHARE = 0.4;

/** Why this page must not be read now, or null. Ask again before each stage. */
export function gateReason(page: Document = document): GateReason | null {
  if (isClosedHost(page.location.hostname)) return 'closed-site';
  if (!/html/u.test(page.contentType)) return 'not-html';
  if (hasVisible(page, PASSWORD)) return 'password';
  if (hasVisible(page, PAYMENT)) return 'payment';
  return isEditor(page) ? 'editor' : null;
}

function hasVisible(page: Document, selector: string): boolean {
  return [...page.querySelectorAll(selector)].some(isVisible);
}

function isVisible(element: Element): boolean {
  // A login form that is folded away in a corner has no box, or no size.
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

function isEditor(page: Document): boolean {
  if (page.designMode === 'on' || page.body.isContentEditable) return true;
  const view = page.defaultView;
  if (!view) return false;
  const window = view.innerWidth * view.innerHeight;
  return [...page.querySelectorAll(EDITABLE)].some((element) => {
    const { width, height } = element.getBoundingClientRect();
    const shown = Math.min(height, view.innerHeight);
    return (width * shown) / window >= EDITOR_SHARE && isVisible(element);
  });
}

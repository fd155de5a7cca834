import { isClosedHost } from './closed-hosts.ts';

/** Why a page is not read. */
export type GateReason =
  'closed-site' | 'not-html' | 'password' | 'payment' | 'editor';

/** Fields that can close the gate, for who waits for them to come. */
export const GATE_FIELDS =
  'input,textarea,[contenteditable]:not([contenteditable=false])';

/** A page is not read for one of these, if it is to be seen. */
const PASSWORD = '[type=password]';
const PAYMENT =
  '[autocomplete*=cc- i],[name*=cardnumber i],[name*=card-number i],[name*=card_number i],[id*=cardnumber i],[id*=card-number i],[name=cvc i],[name=cvv i]';

/** Share of the window from which on an editable field makes an editor. */
const EDITOR_SHARE = 0.4;

/** Why this page must not be read now, or null. Ask again before each stage. */
export function gateReason(page: Document = document): GateReason | null {
  if (isClosedHost(page.location.hostname)) return 'closed-site';
  if (!page.contentType.includes('html')) return 'not-html';
  if (page.designMode === 'on') return 'editor';
  // Asked together, since most pages have none: fields that come later too.
  for (const field of page.querySelectorAll(GATE_FIELDS)) {
    const reason = reasonOf(field);
    if (reason !== null && closesGate(field, reason)) return reason;
  }
  return null;
}

function reasonOf(field: Element): GateReason | null {
  if (field.localName !== 'input') return 'editor';
  if (field.matches(PASSWORD)) return 'password';
  return field.matches(PAYMENT) ? 'payment' : null;
}

function closesGate(field: Element, reason: GateReason): boolean {
  // A login form that is folded away in a corner has no box, or no size.
  if (!field.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = field.getBoundingClientRect();
  if (reason !== 'editor') return width > 1 && height > 1;
  const shown = width * Math.min(height, innerHeight);
  return shown >= EDITOR_SHARE * innerWidth * innerHeight;
}

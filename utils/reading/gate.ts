import { isClosedHost } from './closed-hosts.ts';

/** Why a page is not read. */
export type GateReason =
  'closed-site' | 'not-html' | 'password' | 'payment' | 'editor';

/** A page may be refused for a field, if it is to be seen. */
const PASSWORD = 'input[type=password]';
const PAYMENT =
  'input[autocomplete*=cc- i],input[name*=cardnumber i],input[name*=card-number i],input[name*=card_number i],input[id*=cardnumber i],input[id*=card-number i],input[name=cvc i],input[name=cvv i]';
const EDITABLE = 'textarea,[contenteditable]:not([contenteditable=false])';

/** Fields that can close the gate, for who waits for them to come. */
export const GATE_FIELDS = `${PASSWORD},${PAYMENT},${EDITABLE}`;

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
  if (field.matches(PASSWORD)) return 'password';
  return field.matches(PAYMENT) ? 'payment' : 'editor';
}

function closesGate(field: Element, reason: GateReason): boolean {
  // A login form that is folded away in a corner has no box, or no size.
  if (!field.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = field.getBoundingClientRect();
  if (reason !== 'editor') return width > 1 && height > 1;
  const shown = width * Math.min(height, innerHeight);
  return shown >= EDITOR_SHARE * innerWidth * innerHeight;
}

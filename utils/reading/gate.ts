import { isClosedHost } from './closed-hosts.ts';
import { INLINE } from './find-blocks.ts';

/** Why a page is not read. */
export type GateReason =
  'closed-site' | 'not-html' | 'password' | 'payment' | 'editor';

/** What of an element there may be to look into. */
type Suspect = Element &
  Partial<Pick<HTMLIFrameElement, 'contentDocument'>> & {
    /** In Firefox, for extensions only. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  };

/** In Chromium, the same. */
declare const chrome: {
  readonly dom?: {
    openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null;
  };
};

/** A page is not read for one of these, if it is to be seen. */
const PASSWORD = '[type=password]';
const PAYMENT =
  '[autocomplete*=cc- i],[name*=cardnumber i],[name*=card-number i],[name*=card_number i],[id*=cardnumber i],[id*=card-number i],[name=cvc i],[name=cvv i],' +
  // Frames in which others take payments: nobody sees what is in them.
  '[src*="//js.stripe."],[src*=braintreegateway],[src*=adyen]';
const EDITOR = 'textarea,[contenteditable]:not([contenteditable=false])';

/**
 * What may be one of these, or have a shadow root or a document inside. Custom
 * elements cannot be asked for: so everything but what is common, and of that
 * what is empty, as a host of a script's making is.
 */
const SUSPECTS = `:not(${[...INLINE].join()},div,p,li,td,img,br,svg,path,script,link,meta,option,font-face),div:empty,span:empty,${EDITOR}`;

/** Share of the window from which on an editable field makes an editor. */
const EDITOR_SHARE = 0.4;

/** Why this page must not be read now, or null. Ask again before each stage. */
export function gateReason(page: Document = document): GateReason | null {
  if (isClosedHost(page.location.hostname)) return 'closed-site';
  if (!page.contentType.includes('html')) return 'not-html';
  return page.designMode === 'on' ? 'editor' : reasonIn(page);
}

function reasonIn(root: ParentNode): GateReason | null {
  for (const element of root.querySelectorAll<Suspect>(SUSPECTS)) {
    const own = reasonOf(element);
    if (own && closesGate(element, own)) return own;
    const inside = insideOf(element);
    const reason = inside ? reasonIn(inside) : null;
    // A shadow root's host need have no box of its own.
    if (
      reason &&
      (inside instanceof ShadowRoot || closesGate(element, reason))
    ) {
      return reason;
    }
  }
  return null;
}

/** The shadow root, a closed one too, or the document of the same site. */
function insideOf(element: Suspect): ParentNode | null | undefined {
  return (
    element.openOrClosedShadowRoot ??
    element.shadowRoot ??
    element.contentDocument ??
    (mayHide(element) ? chrome.dom?.openOrClosedShadowRoot(element) : null)
  );
}

/**
 * Whether Chromium is asked for a closed root. It takes 5 µs to say, and some
 * pages have thousands of such elements; of SVG and MathML, which have names
 * with hyphens too, it throws.
 */
function mayHide(element: Element): element is HTMLElement {
  return (
    element.localName.includes('-') &&
    !element.firstElementChild &&
    // Not by its class, which is another one in a frame.
    'innerText' in element
  );
}

function reasonOf(element: Element): GateReason | null {
  if (element.matches(PASSWORD)) return 'password';
  if (element.matches(PAYMENT)) return 'payment';
  return element.matches(EDITOR) ? 'editor' : null;
}

function closesGate(field: Element, reason: GateReason): boolean {
  // A login form that is folded away in a corner has no box, or no size.
  if (!field.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = field.getBoundingClientRect();
  if (reason !== 'editor') return width > 1 && height > 1;
  const shown = width * Math.min(height, innerHeight);
  return shown >= EDITOR_SHARE * innerWidth * innerHeight;
}

/** Shortcuts and focus traps of the page listen for these. */
const KEYS_AND_FOCUS = ['keydown', 'keyup', 'keypress', 'focusin', 'focusout'];

/** "Click outside closes", drags and hijacked scrolling listen for these. */
const POINTERS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'touchstart',
  'touchmove',
  'touchend',
  'wheel',
];

/** What the card itself wants to know of the events that are kept inside. */
export interface InsideEvents {
  /** Escape was pressed with the focus in the card. */
  readonly onEscape: () => void;
  /** The focus came in, from an element of the page. */
  readonly onEnter: (from: EventTarget) => void;
}

/**
 * Keeps what happens in the card from the page. Keys and focus are stopped on
 * their way down, at the window: from there only listeners that the page put
 * on the window itself, before the card came, can hear them. What they do by
 * default (a button's Enter, Tab) they do all the same.
 */
export function keepEventsInside(
  element: HTMLElement,
  root: ShadowRoot,
  { onEscape, onEnter }: InsideEvents,
  signal: AbortSignal,
): void {
  const hear = (event: Event): void => {
    // Whatever happens inside has the host as its target out here.
    if (event.target !== element) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent) {
      const escape = event.type === 'keydown' && event.key === 'Escape';
      if (escape && !event.isComposing) onEscape();
    } else if (event.type === 'focusin' && event instanceof FocusEvent) {
      if (event.relatedTarget) onEnter(event.relatedTarget);
    }
  };
  for (const type of KEYS_AND_FOCUS) {
    addEventListener(type, hear, { capture: true, signal });
  }
  // These must arrive at the card's own buttons first.
  for (const type of POINTERS) {
    root.addEventListener(type, (event) => event.stopPropagation(), {
      passive: true,
      signal,
    });
  }
}

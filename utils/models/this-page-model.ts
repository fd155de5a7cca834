import { type ReadonlySignal, signal } from '@preact/signals';
import type { CheckOutcome, ThisPage } from '@/utils/access/this-page.ts';
import type { PagePicture } from '@/utils/messages.ts';
import { isNoticed } from '@/utils/topics/noticed.ts';
import type { Verdict } from '@/utils/topics/verdict.ts';

/** What is known of the page that the popup was opened on. */
export type PageState =
  /** Asking the page's reader. */
  | { readonly kind: 'looking' }
  /** Reading the page because the person asked. */
  | { readonly kind: 'checking' }
  /** Nothing has read the page so far. */
  | { readonly kind: 'unread' }
  /** `checked`: the whole page was read, at the person's asking. */
  | { readonly kind: 'nothing'; readonly checked: boolean }
  | { readonly kind: 'noticed'; readonly verdict: Verdict }
  | {
      readonly kind: 'not-read';
      readonly because: NonNullable<CheckOutcome['refused']>;
    }
  | { readonly kind: 'failed' };

/** The page that the popup was opened on. */
export interface ThisPageModel {
  readonly state: ReadonlySignal<PageState>;
  /** Null where there is none, or the browser does not tell. */
  readonly host: ReadonlySignal<string | null>;
  /** Asks what the page's reader, and the last check, have noticed so far. */
  readonly look: () => Promise<void>;
  /** Reads the whole page once. */
  readonly check: () => Promise<void>;
}

/** Looks at a page through `page`. */
export function createThisPageModel(page: ThisPage): ThisPageModel {
  const state = signal<PageState>({ kind: 'looking' });
  const host = signal<string | null>(null);
  // The answer to a look is of no use once a check has begun.
  let latest = 0;

  return {
    state,
    host,
    async look() {
      const mine = ++latest;
      state.value = { kind: 'looking' };
      try {
        host.value = (await page.site())?.host ?? null;
        const [checked, picture] = await Promise.all([
          page.checked(),
          page.picture(),
        ]);
        if (mine === latest) state.value = soFar(checked, picture);
      } catch {
        if (mine === latest) state.value = { kind: 'unread' };
      }
    },
    async check() {
      if (state.value.kind === 'checking') return;
      latest += 1;
      state.value = { kind: 'checking' };
      try {
        const { refused, verdict } = await page.check();
        state.value =
          refused === null
            ? fromVerdict(verdict, true)
            : { kind: 'not-read', because: refused };
      } catch {
        state.value = { kind: 'failed' };
      }
    },
  };
}

/** A check is of the whole page: what it found goes first. */
function soFar(
  checked: CheckOutcome | null,
  picture: PagePicture | null,
): PageState {
  const found = checked?.verdict ?? null;
  if (found !== null && isNoticed(found)) return fromVerdict(found, true);
  const seen = fromVerdict(picture?.verdict ?? null, checked !== null);
  if (seen.kind === 'noticed') return seen;
  if (checked?.refused) return { kind: 'not-read', because: checked.refused };
  const read = picture !== null && picture.words > 0;
  return checked !== null || read ? seen : { kind: 'unread' };
}

function fromVerdict(verdict: Verdict | null, checked: boolean): PageState {
  return verdict !== null && isNoticed(verdict)
    ? { kind: 'noticed', verdict }
    : { kind: 'nothing', checked };
}

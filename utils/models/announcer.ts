import { type ReadonlySignal, signal } from '@preact/signals';

/** What a live region is to say. */
export interface Announcement {
  readonly text: string;
  /**
   * Problems stay in sight; what was done may fade; what is noted stands in a
   * note with Undo already, so only who does not see that is told.
   */
  readonly kind: 'done' | 'noted' | 'problem';
  /** Counts up, so that the same words are said again. */
  readonly nth: number;
}

/** Says outcomes politely to whoever does not see them. */
export interface Announcer {
  readonly latest: ReadonlySignal<Announcement>;
  readonly say: (text: string, kind?: Announcement['kind']) => void;
}

/** Makes an announcer; one a page. */
export function createAnnouncer(): Announcer {
  const latest = signal<Announcement>({ text: '', kind: 'done', nth: 0 });
  return {
    latest,
    say(text, kind = 'done') {
      latest.value = { text, kind, nth: latest.value.nth + 1 };
    },
  };
}

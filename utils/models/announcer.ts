import { type ReadonlySignal, signal } from '@preact/signals';

/** What a live region is to say. */
export interface Announcement {
  readonly text: string;
  /** Counts up, so that the same words are said again. */
  readonly nth: number;
}

/** Says outcomes politely to whoever does not see them. */
export interface Announcer {
  readonly latest: ReadonlySignal<Announcement>;
  say(text: string): void;
}

/** Makes an announcer; one a page. */
export function createAnnouncer(): Announcer {
  const latest = signal<Announcement>({ text: '', nth: 0 });
  return {
    latest,
    say(text) {
      latest.value = { text, nth: latest.value.nth + 1 };
    },
  };
}

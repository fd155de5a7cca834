import { type ReadonlySignal, signal } from '@preact/signals';
import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Announcer } from './announcer.ts';
import type { PreferencesModel } from './preferences-model.ts';
import type { ResourceView } from './resource-view.ts';
import { type MailLink, mailLink, shareListText } from './share-text.ts';

/** Handing entries on; the person does it, nothing is sent by us. */
export interface ShareModel {
  readonly copy: (entries: readonly ResourceView[]) => Promise<void>;
  /** Null when not even one entry fits into an e-mail's address. */
  readonly mail: (entries: readonly ResourceView[]) => MailLink | null;
  /** The system's share sheet; null where there is none. */
  readonly send: ((entries: readonly ResourceView[]) => Promise<void>) | null;
  /** Prints these entries alone; null where a page cannot print. */
  readonly print: ((entries: readonly ResourceView[]) => Promise<void>) | null;
  /** What is on the printed sheet; nothing while nothing is printed. */
  readonly printing: ReadonlySignal<readonly ResourceView[]>;
}

/** What the model works with. */
export interface ShareParts {
  readonly preferences: Pick<PreferencesModel, 'labels'>;
  readonly announcer: Announcer;
  /** Rejects where the browser lets nobody write. */
  readonly writeClipboard: (text: string) => Promise<void>;
  /** `navigator.share`, where there is one. */
  readonly shareSheet: ((data: ShareData) => Promise<void>) | null;
  /** Prints the page as it is drawn then; ends when that is done. */
  readonly printPage: (() => Promise<void>) | null;
}

/** Binds the parts together; every outcome is said. */
export function createShareModel(parts: ShareParts): ShareModel {
  const { announcer, shareSheet, printPage } = parts;
  const { labels } = parts.preferences;
  const printing = signal<readonly ResourceView[]>([]);

  return {
    async copy(entries) {
      const { t } = labels.value;
      try {
        await parts.writeClipboard(textOf(entries));
        announcer.say(t('entry.copiedSaid', { name: titleOf(entries) }));
      } catch {
        announcer.say(t('entry.copyFailed'), 'problem');
      }
    },
    mail: (entries) =>
      mailLink(titleOf(entries), resourcesOf(entries), labels.value),
    send:
      shareSheet &&
      (async (entries) => {
        try {
          await shareSheet({
            title: titleOf(entries),
            text: textOf(entries),
          });
        } catch (error) {
          // Closing the sheet is a choice, not a failure.
          if (error instanceof DOMException && error.name === 'AbortError') {
            return;
          }
          announcer.say(labels.value.t('share.failed'), 'problem');
        }
      }),
    print:
      printPage &&
      (async (entries) => {
        printing.value = entries;
        try {
          await printPage();
        } finally {
          printing.value = [];
        }
      }),
    printing,
  };

  function textOf(entries: readonly ResourceView[]): string {
    return shareListText(resourcesOf(entries), labels.value);
  }

  function titleOf(entries: readonly ResourceView[]): string {
    const [first] = entries;
    return entries.length === 1 && first
      ? first.name
      : labels.value.t('share.places', { count: entries.length });
  }
}

function resourcesOf(entries: readonly ResourceView[]): Resource[] {
  return entries.map(({ resource }) => resource);
}

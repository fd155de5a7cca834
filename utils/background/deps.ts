import type { hasAccess } from '@/utils/access/request-access.ts';
import type { LibraryRequest } from '@/utils/store/library-request.ts';
import type { LedgerStore } from '@/utils/store/ledger.ts';
import type { LoadCatalogue } from '@/utils/store/catalogue.ts';
import type { PreferencesStore } from '@/utils/store/preferences.ts';
import type { QuietPages } from '@/utils/store/quiet-pages.ts';
import type { QuietSites } from '@/utils/store/quiet-sites.ts';
import type { SavedStore } from '@/utils/store/saved.ts';
import type { JudgedLanguage } from '@/utils/topics/taxonomy.ts';

/** What the background's handlers work with. */
export interface BackgroundDeps {
  readonly preferences: PreferencesStore;
  /** Ordinary windows' and private windows' pacing are kept apart. */
  readonly pacing: (privateWindow: boolean) => PacingStores;
  readonly saved: SavedStore;
  readonly catalogue: LoadCatalogue;
  readonly library: LibraryRequest;
  readonly browser: BrowserActions;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What pacing remembers. */
export interface PacingStores {
  /** On disk; for private windows in memory only. */
  readonly ledger: LedgerStore;
  /** Always in memory only. */
  readonly quietSites: QuietSites;
  /** Where crisis help was closed; in memory only, as hashes. */
  readonly quietPages: QuietPages;
}

/** The stages of a page that the background injects. */
export type StageFile =
  '/judge.js' | `/cues-${JudgedLanguage}.js` | '/offer.js';

/** What the handlers have the browser do. */
export interface BrowserActions {
  /** Injects a stage into the top frame of a tab. */
  inject(tabId: number, file: StageFile): Promise<void>;
  openLibrary(): Promise<void>;
  /** Whether the browser grants what a level needs. */
  readonly hasAccess: typeof hasAccess;
  /** A few characters on the toolbar's icon, for one tab; empty: none. */
  badge(tabId: number, text: string): Promise<void>;
  /** BCP 47, the most wanted first. */
  languages(): readonly string[];
}

/** The page that a message came from, as the browser tells it. */
export interface PageSender {
  readonly tabId: number;
  readonly host: string;
  /** Its address, to know it again; never kept as it is. */
  readonly page: string;
  readonly privateWindow: boolean;
}

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AccessLevel } from '@/utils/store/preferences-schema.ts';
import { readSites, type SitesText } from './sites-text.ts';

/** What the browser lets us ask; `utils/access/request-access.ts`. */
export interface AccessAdapter {
  /** Must be the first thing that a click does. */
  readonly requestAccess: (
    level: AccessLevel,
    sites: readonly string[],
  ) => Promise<boolean>;
  readonly dropAccess: (
    level: AccessLevel,
    sites: readonly string[],
  ) => Promise<void>;
}

/** Why a choice of access was not taken over. */
export type AccessProblem =
  /** The level "on sites I choose" names no site. */
  | 'no-sites'
  /** Some of what was written is no address of a site. */
  | 'unclear-sites'
  /** The browser's question was answered with no. */
  | 'declined'
  /** The browser granted it, but the preferences could not be stored. */
  | 'not-stored';

/** A choice that the browser granted. */
interface AccessChoice {
  readonly access: AccessLevel;
  readonly sites: string[];
  readonly accessLost: false;
}

/** The level of access as it is being chosen. */
export interface AccessModel {
  readonly level: ReadonlySignal<AccessLevel>;
  /** The list of sites, as written. */
  readonly sitesText: ReadonlySignal<string>;
  readonly sites: ReadonlySignal<SitesText>;
  readonly problem: ReadonlySignal<AccessProblem | null>;
  readonly asking: ReadonlySignal<boolean>;
  /** What is chosen is not what holds: nothing has changed yet. */
  readonly pending: ReadonlySignal<boolean>;
  readonly choose: (level: AccessLevel) => void;
  /** Shows what holds now, after it changed elsewhere. */
  readonly follow: (now: AccessLevel, sites: readonly string[]) => void;
  readonly writeSites: (text: string) => void;
  /**
   * Asks the browser for what was chosen (call it first in a click), has the
   * choice kept, and gives back what it no longer needs. False when that came
   * to nothing: `problem` says why, and where the browser's question was
   * declined, level and sites are back at what still holds.
   */
  request(keep: (choice: AccessChoice) => Promise<boolean>): Promise<boolean>;
}

/** Starts from the level and sites that hold now. */
export function createAccessModel(
  adapter: AccessAdapter,
  initial: { readonly access: AccessLevel; readonly sites: readonly string[] },
): AccessModel {
  const holds = signal(initial);
  const level = signal(initial.access);
  const sitesText = signal(siteLines(initial.sites));
  const sites = computed(() => readSites(sitesText.value));
  const problem = signal<AccessProblem | null>(null);
  const asking = signal(false);
  const pending = computed(() => {
    const { access, sites: held } = holds.value;
    const { hosts, unclear } = sites.value;
    const listed =
      level.value !== 'sites' ||
      (unclear.length === 0 && siteLines([...hosts]) === siteLines(held));
    return level.value !== access || !listed;
  });

  function unready(): AccessProblem | null {
    if (level.value !== 'sites') return null;
    const { hosts, unclear } = sites.value;
    if (unclear.length > 0) return 'unclear-sites';
    return hosts.length === 0 ? 'no-sites' : null;
  }

  function showWhatHolds(): void {
    level.value = holds.value.access;
    sitesText.value = siteLines(holds.value.sites);
  }

  return {
    level,
    sitesText,
    sites,
    problem,
    asking,
    pending,
    choose(next) {
      level.value = next;
      problem.value = null;
    },
    follow(now, hosts) {
      holds.value = { access: now, sites: hosts };
      if (!asking.value) showWhatHolds();
    },
    writeSites(text) {
      sitesText.value = text;
      problem.value = null;
    },
    async request(keep) {
      if (asking.value) return false;
      problem.value = unready();
      if (problem.value !== null) return false;
      const access = level.value;
      const hosts = access === 'sites' ? [...sites.value.hosts] : [];
      // No await before this line: Firefox asks only within the click.
      const granted = adapter.requestAccess(access, hosts);
      asking.value = true;
      try {
        if (!(await granted.catch(() => false))) {
          problem.value = 'declined';
          showWhatHolds();
          return false;
        }
        // Kept before anything is given back, so that giving back is not
        // taken for a loss.
        if (!(await keep({ access, sites: hosts, accessLost: false }))) {
          problem.value = 'not-stored';
          return false;
        }
        holds.value = { access, sites: hosts };
        await adapter.dropAccess(access, hosts);
        return true;
      } finally {
        asking.value = false;
      }
    },
  };
}

function siteLines(sites: readonly string[]): string {
  return sites.join('\n');
}

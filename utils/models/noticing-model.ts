import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { isHostOf, mayRead } from '@/utils/access/origins.ts';
import { NOTICING, type Noticing } from '@/utils/store/preferences-schema.ts';
import type { QuietSites } from '@/utils/store/quiet-sites.ts';
import type { Announcer } from './announcer.ts';
import type { PreferencesModel } from './preferences-model.ts';

/** Noticing on and off, here and overall. */
export interface NoticingModel {
  readonly host: ReadonlySignal<string | null>;
  /** The level of access lets nothing be noticed by itself. */
  readonly onlyWhenAsked: ReadonlySignal<boolean>;
  /** The level of access includes the site of this page. */
  readonly listed: ReadonlySignal<boolean>;
  /** Noticing is on for the site of this page. */
  readonly onHere: ReadonlySignal<boolean>;
  readonly noticing: ReadonlySignal<Noticing>;
  readonly setHere: (host: string, on: boolean) => Promise<void>;
  /** Anything but a known way is ignored. */
  readonly setNoticing: (way: string) => Promise<void>;
}

/**
 * Follows the preferences for the site of one page. In a private window,
 * `privateSites` are the sites silenced there: as on a card, "not here" is
 * kept in memory, never on a disk.
 */
export function createNoticingModel(
  preferences: PreferencesModel,
  host: ReadonlySignal<string | null>,
  announcer: Announcer,
  privateSites: QuietSites | null,
): NoticingModel {
  const { now, labels } = preferences;
  const silenced = signal(false);
  effect(() => {
    const site = host.value;
    if (site === null) return;
    void privateSites?.has(site).then((is) => (silenced.value = is));
  });

  async function change(
    to: Parameters<PreferencesModel['change']>[0],
    said: string,
  ): Promise<void> {
    const stored = await preferences.change(to);
    if (stored) announcer.say(said);
    else announcer.say(labels.value.t('change.failed'), 'problem');
  }

  function store(site: string, on: boolean): Promise<void> {
    return change(
      ({ sitesOff }) => {
        const others = sitesOff.filter((off) => !isHostOf(site, [off]));
        return { sitesOff: on ? others : [...others, site] };
      },
      labels.value.t(on ? 'here.siteOn' : 'here.siteOff', { host: site }),
    );
  }

  async function silence(
    sites: QuietSites,
    site: string,
    on: boolean,
  ): Promise<void> {
    await (on ? sites.remove(site) : sites.add(site));
    silenced.value = !on;
    // A site that an ordinary window switched off comes off the list on the
    // disk; nothing ever comes onto it from here.
    if (on && isHostOf(site, now.value.sitesOff)) return store(site, on);
    const said = on ? 'here.siteOn' : 'here.siteQuiet';
    announcer.say(labels.value.t(said, { host: site }));
  }

  return {
    host,
    onlyWhenAsked: computed(() => now.value.access === 'ask'),
    listed: computed(() => {
      const { access, sites } = now.value;
      return mayRead(host.value ?? '', access, sites);
    }),
    onHere: computed(
      () => !silenced.value && !isHostOf(host.value ?? '', now.value.sitesOff),
    ),
    noticing: computed(() => now.value.noticing),
    setHere: (site, on) =>
      privateSites ? silence(privateSites, site, on) : store(site, on),
    async setNoticing(way) {
      const noticing = NOTICING.find((known) => known === way);
      if (noticing) await change({ noticing }, labels.value.t('change.saved'));
    },
  };
}

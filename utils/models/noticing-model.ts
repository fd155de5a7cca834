import { computed, type ReadonlySignal } from '@preact/signals';
import { isHostOf } from '@/utils/access/origins.ts';
import { NOTICING, type Noticing } from '@/utils/store/preferences-schema.ts';
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

/** Follows the preferences for the site of one page. */
export function createNoticingModel(
  preferences: PreferencesModel,
  host: ReadonlySignal<string | null>,
  announcer: Announcer,
): NoticingModel {
  const { now, labels } = preferences;

  async function change(
    to: Parameters<PreferencesModel['change']>[0],
    said: string,
  ): Promise<void> {
    const stored = await preferences.change(to);
    if (stored) announcer.say(said);
    else announcer.say(labels.value.t('change.failed'), 'problem');
  }

  return {
    host,
    onlyWhenAsked: computed(() => now.value.access === 'ask'),
    listed: computed(() => {
      const { access, sites } = now.value;
      return access === 'everywhere' || isHostOf(host.value ?? '', sites);
    }),
    onHere: computed(() => !isHostOf(host.value ?? '', now.value.sitesOff)),
    noticing: computed(() => now.value.noticing),
    setHere(site, on) {
      const others = now.value.sitesOff.filter((off) => !isHostOf(site, [off]));
      return change(
        { sitesOff: on ? others : [...others, site] },
        labels.value.t(on ? 'here.siteOn' : 'here.siteOff', { host: site }),
      );
    },
    async setNoticing(way) {
      const noticing = NOTICING.find((known) => known === way);
      if (noticing) await change({ noticing }, labels.value.t('change.saved'));
    },
  };
}

import { countWrong } from '@/utils/store/wrong-topics.ts';
import type { Topic } from '@/utils/topics/taxonomy.ts';
import type { Announcer } from './announcer.ts';
import type { PreferencesModel } from './preferences-model.ts';

/**
 * Takes down that a page is not about these topics, and says so; false when it
 * could not be stored.
 */
export type WrongTopic = (topics: readonly Topic[]) => Promise<boolean>;

/** From a private window it is heard, and nothing is written down. */
export function createWrongTopic(
  preferences: PreferencesModel,
  announcer: Announcer,
  privateWindow: boolean,
): WrongTopic {
  return async (topics) => {
    const noted =
      privateWindow ||
      (await preferences.change(({ wrongTopics }) => ({
        wrongTopics: countWrong(wrongTopics, topics),
      })));
    const { t } = preferences.labels.value;
    if (noted) announcer.say(t('card.noted'));
    else announcer.say(t('change.failed'), 'problem');
    return noted;
  };
}

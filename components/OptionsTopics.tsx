import type { OptionsModel } from '@/utils/models/options-model.ts';
import { TOPICS } from '@/utils/topics/taxonomy.ts';
import { CheckboxGroup } from './CheckboxGroup.tsx';
import { useLabels } from './labels-context.ts';
import { OptionsSection } from './OptionsSection.tsx';

interface OptionsTopicsProps {
  readonly model: OptionsModel;
}

/** Topics that may bring a card, and what a person's feedback has taught. */
export function OptionsTopics({ model }: OptionsTopicsProps) {
  const { t, list } = useLabels();
  const { topics, wrongTopics, hiddenPlaces } = model.preferences.now.value;
  const wrong = TOPICS.filter((topic) => (wrongTopics[topic] ?? 0) > 0);
  return (
    <OptionsSection id="options-topics" title={t('options.topics')}>
      <CheckboxGroup
        id="topic"
        legend={t('options.topics')}
        values={TOPICS}
        chosen={topics}
        name={(topic) => t(`topic.${topic}`)}
        onChange={(chosen) => void model.change({ topics: chosen })}
      />
      <p class="hint">{t('options.topicsHint')}</p>
      <h3>{t('options.feedback')}</h3>
      {wrong.length === 0 ? (
        <p class="soft">{t('options.feedbackNone')}</p>
      ) : (
        <>
          <p>
            {t('options.feedbackLead', {
              list: list(wrong.map((topic) => t(`topic.${topic}`))),
            })}
          </p>
          <p>
            <button
              type="button"
              class="button small"
              onClick={() => {
                void model.change({ wrongTopics: {} });
                document.getElementById('options-topics')?.focus();
              }}
            >
              {t('options.feedbackReset')}
            </button>
          </p>
        </>
      )}
      <h3>{t('options.hidden')}</h3>
      {hiddenPlaces.length === 0 ? (
        <p class="soft">{t('options.hiddenNone')}</p>
      ) : (
        <>
          <p>{t('options.hiddenCount', { count: hiddenPlaces.length })}</p>
          <p>
            <button
              type="button"
              class="button small"
              onClick={() => {
                void model.change({ hiddenPlaces: [] });
                document.getElementById('options-topics')?.focus();
              }}
            >
              {t('options.hiddenReset')}
            </button>
          </p>
        </>
      )}
    </OptionsSection>
  );
}

import type { OptionsModel } from '@/utils/models/options-model.ts';
import type { Labels } from '@/utils/words/labels.ts';
import { useLabels } from './labels-context.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { SelectField } from './SelectField.tsx';

interface OptionsPacingProps {
  readonly model: OptionsModel;
}

/** The preferences allow 1 to 3 a day, 30 to 240 minutes apart. */
const PER_DAY = [1, 2, 3];
const MINUTES = [30, 60, 120, 240];

/** How often a card may come. */
export function OptionsPacing({ model }: OptionsPacingProps) {
  const { t } = useLabels();
  const { offersPerDay, minutesApart } = model.preferences.now.value;
  return (
    <OptionsSection id="options-pacing" title={t('options.pacing')}>
      <SelectField
        id="offers-per-day"
        label={t('options.perDay')}
        value={String(offersPerDay)}
        options={PER_DAY.map((count) => ({
          value: String(count),
          text: String(count),
        }))}
        onChange={(value) => void model.change({ offersPerDay: Number(value) })}
      />
      <SelectField
        id="minutes-apart"
        label={t('options.apart')}
        value={String(minutesApart)}
        options={[...new Set([...MINUTES, minutesApart])]
          .sort((a, b) => a - b)
          .map((minutes) => ({
            value: String(minutes),
            text: minutesText(minutes, t),
          }))}
        onChange={(value) => void model.change({ minutesApart: Number(value) })}
      />
      <p class="hint">{t('options.pacingHint')}</p>
    </OptionsSection>
  );
}

function minutesText(minutes: number, t: Labels['t']): string {
  if (minutes === 60) return t('options.hour');
  return minutes % 60 === 0
    ? t('options.hours', { count: minutes / 60 })
    : t('options.minutes', { count: minutes });
}

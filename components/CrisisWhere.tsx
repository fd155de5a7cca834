import type { CrisisPlace } from '@/utils/catalogue/crisis-place.ts';
import { useLabels } from './labels-context.ts';
import { LinkedWords } from './LinkedWords.tsx';

interface CrisisWhereProps {
  readonly place: CrisisPlace;
  /** Where a country is chosen, if on this very page. */
  readonly chooseAt: string | undefined;
}

/** For which country the lines are, unless the reader chose it. */
export function CrisisWhere({ place, chooseAt }: CrisisWhereProps) {
  const { t, country: nameOf } = useLabels();
  const { country, guessed } = place;
  if (country !== null && !guessed) return null;
  return (
    <p class="soft">
      {country !== null &&
        `${t('crisis.guessed', { country: nameOf(country) })} `}
      <LinkedWords
        text={t(country === null ? 'crisis.noCountry' : 'crisis.another')}
        words={t(chooseAt ? 'crisis.onThisPage' : 'crisis.inOptions')}
        href={chooseAt ?? '/options.html'}
      />
    </p>
  );
}

import type { Facet } from '@/utils/models/browse-model.ts';
import type { Labels } from '@/utils/words/labels.ts';
import type { TextKey } from '@/utils/words/locales.ts';

/** The name of a facet's value in the interface's language. */
export function facetValueName(
  facet: Facet,
  value: string,
  labels: Labels,
): string {
  switch (facet) {
    case 'country':
      return labels.country(value);
    case 'language':
      return labels.languageName(value);
    default:
      // The values are those of the vocabulary, each of which has a text.
      return labels.t(`${facet}.${value}` as TextKey);
  }
}

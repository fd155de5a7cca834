import { namesCrisis } from '@/utils/catalogue/names-crisis.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Labels } from './labels.ts';

/**
 * A place as a card about burnout or anxiety tells it: by a name without the
 * word "suicide", and without a sentence that says it. How to reach the place
 * stays.
 */
export function inPlainWords(resource: Resource, labels: Labels): Resource {
  const { name, plainName, summary, translations = {} } = resource;
  return {
    ...resource,
    // A directory that the user brought knows no plain names.
    name: namesCrisis(name)
      ? (plainName ?? labels.t(`kind.${resource.kind}`))
      : name,
    summary: namesCrisis(summary) ? '' : summary,
    translations: Object.fromEntries(
      Object.entries(translations).filter(([, text]) => !namesCrisis(text)),
    ),
  };
}

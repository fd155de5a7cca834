import { namesCrisis } from '@/utils/catalogue/names-crisis.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';

/**
 * A place as a card about burnout or anxiety tells it: by a name without the
 * word "suicide", and without a sentence that says it. How to reach the place
 * stays.
 */
export function inPlainWords(resource: Resource): Resource {
  const { name, plainName, summary, translations = {} } = resource;
  return {
    ...resource,
    name: plainName ?? name,
    summary: namesCrisis(summary) ? '' : summary,
    translations: Object.fromEntries(
      Object.entries(translations).filter(([, text]) => !namesCrisis(text)),
    ),
  };
}

import type { Label, Resource } from '@/utils/catalogue/resource.ts';
import type { Labels } from './labels.ts';

/** "women · ages 18 and over"; empty where a place is for everybody. */
export function forWhom(resource: Resource, labels: Labels): string {
  const communities = resource.communities.map((community) =>
    labels.t(`community.${community}`),
  );
  return [
    ...(communities.length > 0 ? [labels.list(communities)] : []),
    ...ages(resource, labels),
  ].join(' · ');
}

/** What to know before getting in touch; {@link forWhom} says the ages. */
export function noteWords(notes: readonly Label[], { t }: Labels): string[] {
  return notes
    .filter((label) => label !== 'adults-only')
    .map((label) => t(`label.${label}`));
}

function ages(resource: Resource, { t }: Labels): string[] {
  const { min, max } = resource.ages ?? {};
  if (min !== undefined && max !== undefined) {
    return [t('entry.agesBetween', { min, max })];
  }
  if (min !== undefined) return [t('entry.agesFrom', { min })];
  if (max !== undefined) return [t('entry.agesTo', { max })];
  return resource.labels.includes('adults-only')
    ? [t('label.adults-only')]
    : [];
}

import type { Cause } from '@/utils/topics/taxonomy.ts';
import type { RankRequest } from './rank-request.ts';
import type { Community, Resource } from './resource.ts';

/** From this share of strangers on, a place is for others, 0 to 1. */
const FOR_OTHERS = 0.5;

/** A page's cause this likely speaks of its communities, 0 to 1. */
const CLEAR_CAUSE = 0.5;

/** A part of a community that is spoken of: half a stranger. */
const PART = 0.5;

/** Communities that a page's cause speaks of. */
const COMMUNITIES_OF: Readonly<Partial<Record<Cause, readonly Community[]>>> = {
  racism: ['asian', 'black', 'indigenous', 'latine'],
  ableism: ['disabled', 'neurodivergent'],
  'chronic-illness': ['disabled'],
  caregiving: ['caregivers'],
  parenting: ['parents'],
  gender: ['women'],
  lgbtq: ['lgbtq'],
  immigration: ['refugees'],
  education: ['students', 'youth'],
};

/** Parts of those: nearer than strangers, but not everybody meant. */
const PARTS_OF: Readonly<Partial<Record<Cause, readonly Community[]>>> = {
  gender: ['trans'],
  lgbtq: ['trans'],
  education: ['teachers'],
};

/**
 * Whether a place is for somebody in particular, by community or by age, and
 * neither the page nor the reader said so.
 */
export function isForOthers(resource: Resource, request: RankRequest): boolean {
  return forOthers(resource, request) >= FOR_OTHERS || isAgeLimited(resource);
}

/** For an age, or for adults only. */
export function isAgeLimited({ ages, labels }: Resource): boolean {
  return ages !== undefined || labels.includes('adults-only');
}

/**
 * How much a place is for communities of which neither the page nor the
 * reader says anything: 0 for everybody, or for those meant; 1 for others.
 */
export function forOthers(
  { communities }: Resource,
  request: RankRequest,
): number {
  if (communities.length === 0) return 0;
  const causes = (Object.entries(request.causes) as [Cause, number][])
    .filter(([, value]) => value >= CLEAR_CAUSE)
    .map(([cause]) => cause);
  const meant = new Set<Community>([
    ...(request.communities ?? []),
    ...causes.flatMap((cause) => COMMUNITIES_OF[cause] ?? []),
  ]);
  const parts = new Set(causes.flatMap((cause) => PARTS_OF[cause] ?? []));
  const strangeness = communities.map((community) => {
    if (meant.has(community)) return 0;
    return parts.has(community) ? PART : 1;
  });
  const sum = strangeness.reduce<number>((total, one) => total + one, 0);
  return sum / communities.length;
}

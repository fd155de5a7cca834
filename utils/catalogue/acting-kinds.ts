import type { Cause } from '@/utils/topics/taxonomy.ts';
import type { Kind, Resource } from './resource.ts';

/** Kinds that act together on nearly any cause that their entry names. */
const ORGANISE: readonly Kind[] = ['organising', 'mutual-aid', 'rights-advice'];
/** Kinds where people who share a cause meet and make room for each other. */
const GATHER: readonly Kind[] = [
  'peer-group',
  'community-space',
  'cultural-healing',
];

/**
 * Which kinds act on which cause: they change it, or the facing of it, rather
 * than listen only. A resource acts on a cause when its entry names the cause
 * and its kind is in this row.
 */
const ACTING: Readonly<Record<Cause, readonly Kind[]>> = {
  workplace: [...ORGANISE, 'peer-group', 'toolkit'],
  unemployment: [...ORGANISE, 'money', 'peer-group', 'community-space'],
  money: [...ORGANISE, 'money', 'peer-group'],
  housing: [...ORGANISE, 'housing', 'money'],
  discrimination: [...ORGANISE, ...GATHER],
  racism: [...ORGANISE, ...GATHER],
  ableism: [...ORGANISE, ...GATHER],
  'chronic-illness': [...ORGANISE, ...GATHER],
  caregiving: [...ORGANISE, ...GATHER, 'money'],
  parenting: [...ORGANISE, ...GATHER, 'warmline'],
  gender: [...ORGANISE, ...GATHER],
  lgbtq: [...ORGANISE, ...GATHER],
  immigration: [...ORGANISE, ...GATHER, 'housing'],
  education: [...ORGANISE, ...GATHER],
  climate: [...ORGANISE, ...GATHER],
  isolation: [...GATHER, 'mutual-aid', 'warmline'],
  violence: [...ORGANISE, ...GATHER, 'housing', 'warmline'],
  bereavement: [...GATHER, 'warmline'],
  incarceration: [...ORGANISE, ...GATHER],
  faith: [...ORGANISE, ...GATHER],
};

/** Whether a resource acts on a cause (see {@link ACTING}). */
export function actsOn(resource: Resource, cause: Cause): boolean {
  return (
    resource.causes.includes(cause) && ACTING[cause].includes(resource.kind)
  );
}

/** Peers: people who meet as equals, or who listen. */
export function isPeers(resource: Resource): boolean {
  return resource.kind === 'peer-group' || resource.kind === 'warmline';
}

/**
 * People who have been there themselves run it. A union or a mutual aid group
 * is its members, whatever its labels.
 */
export function isPeerLed({ kind, labels }: Resource): boolean {
  return (
    kind === 'organising' ||
    kind === 'mutual-aid' ||
    labels.includes('peer-led')
  );
}

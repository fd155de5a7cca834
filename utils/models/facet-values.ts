import {
  COMMUNITIES,
  COSTS,
  FORMATS,
  KINDS,
  type Resource,
} from '@/utils/catalogue/resource.ts';
import { CAUSES } from '@/utils/topics/taxonomy.ts';
import type { Facet } from './browse-model.ts';

/** The values of a facet in their order; none where the names give it. */
export const FACET_VALUES: Readonly<Record<Facet, readonly string[]>> = {
  kind: KINDS,
  cause: CAUSES,
  community: COMMUNITIES,
  format: FORMATS,
  cost: COSTS,
  language: [],
  country: [],
};

/** A resource's values of a facet, each once. */
export function valuesOf(facet: Facet, resource: Resource): readonly string[] {
  return [...new Set(READ[facet](resource))];
}

const READ: Readonly<Record<Facet, (from: Resource) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  cause: ({ causes }) => causes,
  community: ({ communities }) => communities,
  format: ({ formats }) => formats,
  cost: ({ cost }) => [cost],
  language: ({ languages }) => languages,
  country: ({ places }) => places.countries,
};

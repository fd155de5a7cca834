import type { Resource } from '@/utils/catalogue/resource.ts';

/** A resource for tests, with what a test wants to say about it. */
export function aResource(said: Partial<Resource> = {}): Resource {
  return {
    id: 'evening-circle',
    name: 'Evening Circle',
    url: 'https://circle.example/',
    summary: 'People who are worn out by their work meet on Mondays.',
    kind: 'peer-group',
    topics: ['burnout'],
    causes: ['workplace'],
    communities: [],
    places: { worldwide: true, countries: [], areas: [] },
    languages: ['en'],
    formats: ['online'],
    cost: 'free',
    contacts: [],
    access: [],
    labels: [],
    evidence: 'own-site',
    checked: '2026-07',
    ...said,
  };
}

import { actsOn, isPeers } from '@/utils/catalogue/acting-kinds.ts';
import { isEligible, servesPlace, speaks } from '@/utils/catalogue/eligible.ts';
import type { RankRequest } from '@/utils/catalogue/rank-request.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Suggestion } from '@/utils/catalogue/suggestion.ts';
import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';

/**
 * The rules of the first three that a ranking breaks, in words. Written
 * without the ranking's own steps, so that it can be checked by it.
 */
export function brokenRules(
  resources: readonly Resource[],
  request: RankRequest,
  suggestions: readonly Suggestion[],
): string[] {
  const first = suggestions.slice(0, 3).map(({ resource }) => resource);
  const could = resources.filter(
    (resource) =>
      resource.kind !== 'therapy-directory' && isEligible(resource, request),
  );
  const spoken = could.filter((one) => speaks(one, request.languages));
  const sharing = could.filter((resource) => isAbout(resource, request));
  const acting = (resource: Resource) =>
    causesOf(request).some((cause) => actsOn(resource, cause));
  const kinds = new Set(first.map(({ kind }) => kind));
  const therapy = suggestions.findIndex(
    ({ resource }) => resource.kind === 'therapy-directory',
  );
  const rules: readonly [broken: boolean, rule: string][] = [
    [first.length < Math.min(3, sharing.length), 'fewer than three'],
    [
      !first.some(isPeers) && [...spoken, ...sharing].some(isPeers),
      'no peers among the first three',
    ],
    [
      !first.some(acting) &&
        (spoken.some(acting) || (spoken.length === 0 && could.some(acting))),
      'nothing that acts on the cause among the first three',
    ],
    [
      kinds.size < first.length &&
        suggestions.some(
          ({ resource: { kind } }) =>
            !kinds.has(kind) && kind !== 'therapy-directory',
        ),
      'two of a kind while another kind fits',
    ],
    [
      therapy >= 0 &&
        suggestions
          .slice(therapy)
          .some(({ resource }) => resource.kind !== 'therapy-directory'),
      'a directory of professionals before people',
    ],
    [
      suggestions.some(({ resource }) => resource.kind === 'crisis-line'),
      'a crisis line among suggestions',
    ],
    [
      suggestions.some(({ resource }) => !servesPlace(resource, request)),
      'a place that does not serve where the reader is',
    ],
    [suggestions.some(({ reasons }) => reasons.length === 0), 'no reason'],
  ];
  return rules.flatMap(([broken, rule]) => (broken ? [rule] : []));
}

/** Causes of a request on which nothing acts in the reader's languages. */
export function gapsOf(
  resources: readonly Resource[],
  request: RankRequest,
): Cause[] {
  const near = resources.filter(
    (resource) =>
      isEligible(resource, request) && speaks(resource, request.languages),
  );
  return causesOf(request).filter(
    (cause) => !near.some((resource) => actsOn(resource, cause)),
  );
}

function isAbout(resource: Resource, request: RankRequest): boolean {
  return (
    causesOf(request).some((cause) => resource.causes.includes(cause)) ||
    (Object.keys(request.topics) as Topic[]).some((topic) =>
      resource.topics.includes(topic),
    )
  );
}

function causesOf(request: RankRequest): Cause[] {
  return Object.keys(request.causes) as Cause[];
}

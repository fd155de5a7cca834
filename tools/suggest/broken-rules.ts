import { actsOn, isPeers } from '@/utils/catalogue/acting-kinds.ts';
import { isEligible, servesPlace, speaks } from '@/utils/catalogue/eligible.ts';
import { isForOthers } from '@/utils/catalogue/for-others.ts';
import type { RankRequest } from '@/utils/catalogue/rank-request.ts';
import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Suggestion } from '@/utils/catalogue/suggestion.ts';
import { strongest } from '@/utils/topics/strongest.ts';
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
  const directories = suggestions.filter(({ resource }) => isTherapy(resource));
  const asked = request.therapyFirst ? Math.min(1, directories.length) : 0;
  // One directory that was asked for takes the place of the third.
  const first = suggestions.slice(asked, 3).map(({ resource }) => resource);
  const last = suggestions.slice(asked === 0 ? 0 : 3);
  const could = resources.filter(
    (resource) => !isTherapy(resource) && isEligible(resource, request),
  );
  const spoken = could.filter((one) => speaks(one, request.languages));
  const sharing = could.filter((resource) => isAbout(resource, request));
  const acting = (resource: Resource) =>
    causesOf(request).some((cause) => actsOn(resource, cause));
  const forAll = (resource: Resource) => !isForOthers(resource, request);
  const strongestActedOn = strongest<Cause>(request.causes, 0).find((cause) =>
    spoken.some((resource) => forAll(resource) && actsOn(resource, cause)),
  );
  const firstForAll = first.filter(forAll);
  const kinds = new Set(firstForAll.map(({ kind }) => kind));
  const firstForOthers = first.findIndex((resource) => !forAll(resource));
  const rules: readonly [broken: boolean, rule: string][] = [
    [first.length < Math.min(3 - asked, sharing.length), 'fewer than three'],
    [
      !first.some(isPeers) && [...spoken, ...sharing].some(isPeers),
      'no peers among the first three',
    ],
    [
      !firstForAll.some(isPeers) && spoken.filter(forAll).some(isPeers),
      'only peers for somebody in particular among the first three',
    ],
    [
      !first.some(acting) &&
        (spoken.some(acting) ||
          (spoken.length === 0 && could.filter(forAll).some(acting))),
      'nothing that acts on the cause among the first three',
    ],
    [
      strongestActedOn !== undefined &&
        !first.some((resource) => actsOn(resource, strongestActedOn)),
      'nothing that acts on the strongest cause among the first three',
    ],
    [
      firstForOthers >= 0 && first.slice(firstForOthers).some(forAll),
      'somebody in particular before everybody',
    ],
    [
      kinds.size < firstForAll.length &&
        suggestions.some(
          ({ resource }) =>
            !kinds.has(resource.kind) &&
            !isTherapy(resource) &&
            forAll(resource) &&
            isToThePoint(resource, request),
        ),
      'two of a kind while another kind fits',
    ],
    [
      suggestions.slice(0, asked).some(({ resource }) => !isTherapy(resource)),
      'no directory of professionals first, though asked for',
    ],
    [first.some(isTherapy), 'a directory of professionals among people'],
    [
      isSplit(last.map(({ resource }) => isTherapy(resource) !== asked > 0)),
      'directories of professionals mixed with people',
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

/** Whether a yes is followed by a no. */
function isSplit(answers: readonly boolean[]): boolean {
  const yes = answers.indexOf(true);
  return yes >= 0 && answers.slice(yes).includes(false);
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

/** About a cause of the page, or good for whatever it is about. */
function isToThePoint(resource: Resource, request: RankRequest): boolean {
  return (
    isPeers(resource) ||
    resource.causes.length === 0 ||
    resource.causes.includes('isolation') ||
    causesOf(request).some((cause) => resource.causes.includes(cause))
  );
}

function isTherapy({ kind }: Resource): boolean {
  return kind === 'therapy-directory';
}

function causesOf(request: RankRequest): Cause[] {
  return Object.keys(request.causes) as Cause[];
}

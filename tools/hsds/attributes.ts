import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Labels } from '@/utils/words/labels.ts';
import type { HsdsAttribute } from './hsds.ts';
import { uuid } from './uuid.ts';

/** Our own words, each list a taxonomy, as terms of a service. */
export function attributesOf(
  resource: Resource,
  { t }: Labels,
): HsdsAttribute[] {
  const service = uuid('service', resource.id);
  const attribute = (
    taxonomy: string,
    code: string,
    name: string,
  ): HsdsAttribute => {
    const term = uuid('term', taxonomy, code);
    return {
      id: uuid('attribute', resource.id, taxonomy, code),
      link_id: service,
      link_entity: 'service',
      taxonomy_term_id: term,
      label: taxonomy,
      taxonomy_term: {
        id: term,
        code,
        name,
        description: name,
        taxonomy: `Commonplace ${taxonomy}`,
      },
    };
  };
  return [
    attribute('kind', resource.kind, t(`kind.${resource.kind}`)),
    ...resource.topics.map((topic) =>
      attribute('topic', topic, t(`topic.${topic}`)),
    ),
    ...resource.causes.map((cause) =>
      attribute('cause', cause, t(`cause.${cause}`)),
    ),
    ...resource.communities.map((community) =>
      attribute('community', community, t(`community.${community}`)),
    ),
    ...resource.formats.map((format) =>
      attribute('format', format, t(`format.${format}`)),
    ),
    ...resource.labels.map((label) =>
      attribute('label', label, t(`label.${label}`)),
    ),
    ...resource.access.map((feature) =>
      attribute('access', feature, t(`access.${feature}`)),
    ),
  ];
}

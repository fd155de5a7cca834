import type { Resource } from '@/utils/catalogue/resource.ts';
import type { Labels } from '@/utils/words/labels.ts';
import { attributesOf } from './attributes.ts';
import type { HsdsArea, HsdsPage, HsdsPhone, HsdsService } from './hsds.ts';
import { schedulesOf } from './schedules.ts';
import { uuid } from './uuid.ts';

/** The catalogue as one page of HSDS 3.1 services (`GET /services`). */
export function toPage(
  resources: readonly Resource[],
  labels: Labels,
): HsdsPage {
  const contents = resources.map((resource) => toService(resource, labels));
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

function toService(resource: Resource, labels: Labels): HsdsService {
  const { id, name, summary, url, howToJoin, ages, checked } = resource;
  const serviceId = uuid('service', id);
  const organizationId = uuid('organization', id);
  const email = resource.contacts.find(({ channel }) => channel === 'email');
  const whom = resource.communities.map((one) => labels.t(`community.${one}`));
  return {
    id: serviceId,
    organization_id: organizationId,
    organization: {
      id: organizationId,
      name,
      description: summary,
      ...(url === undefined ? {} : { website: url }),
    },
    name,
    description: summary,
    ...(url === undefined ? {} : { url }),
    ...(email?.channel === 'email' ? { email: email.address } : {}),
    status: 'active',
    ...(howToJoin === undefined ? {} : { application_process: howToJoin }),
    ...(whom.length === 0
      ? {}
      : { eligibility_description: labels.list(whom) }),
    ...(ages?.min === undefined ? {} : { minimum_age: ages.min }),
    ...(ages?.max === undefined ? {} : { maximum_age: ages.max }),
    ...(checked === null ? {} : { assured_date: `${checked}-01` }),
    phones: phonesOf(resource),
    schedules: schedulesOf(resource),
    service_areas: areasOf(resource, labels),
    languages: resource.languages.map((code) => ({
      id: uuid('language', id, code),
      service_id: serviceId,
      name: labels.languageName(code),
      code,
    })),
    cost_options: [
      {
        id: uuid('cost', id),
        service_id: serviceId,
        option: labels.t(`cost.${resource.cost}`),
        ...(resource.cost === 'free' ? { amount: 0 } : {}),
      },
    ],
    attributes: attributesOf(resource, labels),
  };
}

function phonesOf({ id, contacts }: Resource): HsdsPhone[] {
  return contacts.flatMap((contact) => {
    if (contact.channel === 'email') return [];
    const { channel, number } = contact;
    const isText = channel === 'sms';
    return {
      id: uuid('phone', id, channel, number),
      service_id: uuid('service', id),
      number,
      type: isText ? ('text' as const) : ('voice' as const),
      ...(isText && contact.keyword !== undefined
        ? { description: `Send the word ${contact.keyword}` }
        : {}),
    };
  });
}

/** States where it serves only these, else countries, else the world. */
function areasOf({ id, places }: Resource, labels: Labels): HsdsArea[] {
  const area = (code: string, name: string): HsdsArea => ({
    id: uuid('area', id, code),
    service_id: uuid('service', id),
    name,
    extent: code,
    extent_type: 'text',
  });
  // UN M49 calls the world 001; the others are ISO 3166.
  if (places.worldwide) return [area('001', 'Worldwide')];
  return places.areas.length > 0
    ? places.areas.map((code) => area(code, code))
    : places.countries.map((code) => area(code, labels.country(code)));
}

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/modules/catalogue/read-catalogue.ts';
import { createLabels } from '@/utils/words/labels.ts';
import { toPage } from './to-page.ts';

const id = v.pipe(v.string(), v.uuid());
const words = v.pipe(v.string(), v.minLength(1));
const web = v.pipe(v.string(), v.url());
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u));
const child = { id, service_id: id };

/** What HSDS 3.1 requires of the tables that we fill, and of their formats. */
const serviceSchema = v.strictObject({
  id,
  organization_id: id,
  organization: v.strictObject({
    id,
    name: words,
    description: words,
    website: v.exactOptional(web),
  }),
  name: words,
  description: words,
  url: v.exactOptional(web),
  email: v.exactOptional(v.pipe(v.string(), v.email())),
  status: v.picklist(['active', 'inactive', 'defunct', 'temporarily closed']),
  application_process: v.exactOptional(words),
  eligibility_description: v.exactOptional(words),
  minimum_age: v.exactOptional(v.number()),
  maximum_age: v.exactOptional(v.number()),
  assured_date: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  phones: v.array(
    v.strictObject({
      ...child,
      number: words,
      type: v.picklist(['text', 'voice']),
      description: v.exactOptional(words),
    }),
  ),
  schedules: v.array(
    v.strictObject({
      ...child,
      freq: v.exactOptional(v.picklist(['WEEKLY', 'MONTHLY'])),
      byday: v.exactOptional(
        v.pipe(v.string(), v.regex(/^(MO|TU|WE|TH|FR|SA|SU)(,[A-Z]{2})*$/u)),
      ),
      opens_at: v.exactOptional(time),
      closes_at: v.exactOptional(time),
      description: words,
      notes: v.exactOptional(words),
    }),
  ),
  service_areas: v.array(
    v.strictObject({
      ...child,
      name: words,
      extent: words,
      extent_type: v.literal('text'),
    }),
  ),
  languages: v.array(v.strictObject({ ...child, name: words, code: words })),
  cost_options: v.array(
    v.strictObject({
      ...child,
      option: words,
      amount: v.exactOptional(v.number()),
    }),
  ),
  attributes: v.array(
    v.strictObject({
      id,
      link_id: id,
      link_entity: v.literal('service'),
      taxonomy_term_id: id,
      label: words,
      taxonomy_term: v.strictObject({
        id,
        code: words,
        name: words,
        description: words,
        taxonomy: words,
      }),
    }),
  ),
});

const { resources } = readCatalogue();
const page = toPage(resources, createLabels(['en']));

describe('toPage', () => {
  it('writes what HSDS 3.1 asks for', () => {
    for (const service of page.contents) {
      const { issues } = v.safeParse(serviceSchema, service);
      expect(
        (issues ?? []).map((issue) => v.getDotPath(issue)),
        service.name,
      ).toEqual([]);
    }
    expect(page.total_items).toBe(resources.length);
  });

  it('gives every record an id of its own, the same each time', () => {
    const ids = page.contents.flatMap((service) => [
      service.id,
      service.organization_id,
      ...[
        service.phones,
        service.schedules,
        service.service_areas,
        service.languages,
        service.cost_options,
        service.attributes,
      ].flatMap((list) => list.map((record) => record.id)),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(toPage(resources, createLabels(['en']))).toEqual(page);
  });

  it('says how to reach and when', () => {
    const galop = page.contents.find(({ name }) => name === 'Galop');
    expect(galop?.phones[0]?.number).toBe('+448009995428');
    expect(galop?.schedules[0]).toMatchObject({
      byday: 'MO,TU,WE,TH',
      opens_at: '10:00',
      closes_at: '20:30',
    });
  });
});

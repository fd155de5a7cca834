import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { entrySchema } from '@/utils/catalogue/entry-schema.ts';

/**
 * The JSON Schema of a catalogue file, made from the schema of an entry that
 * the build checks. Checks that JSON Schema cannot express are left out.
 */
export function entryJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    ...toJsonSchema(v.array(entrySchema), {
      errorMode: 'ignore',
      typeMode: 'input',
    }),
    title: 'Entries of the Commonplace catalogue',
    description: 'See assets/catalogue/README.md for what each field means.',
  };
}

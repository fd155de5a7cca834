import { expectTypeOf, test } from 'vitest';
import type { PageMessages } from './messages.ts';

/**
 * Every string that could cross from a page must be one of a closed list, but
 * for ids of the catalogue: those are looked up, never kept.
 */
type OpenStrings<Value, Path extends string = ''> = Value extends string
  ? string extends Value
    ? Path
    : never
  : Value extends number | boolean | null | undefined
    ? never
    : Value extends readonly (infer Item)[]
      ? OpenStrings<Item, `${Path}[]`>
      : Value extends object
        ? {
            [Key in keyof Value & string]: OpenStrings<
              Value[Key],
              Path extends '' ? Key : `${Path}.${Key}`
            >;
          }[keyof Value & string]
        : never;

type Requests = PageMessages[keyof PageMessages]['request'];

test('no message from a page has a field that could carry its text', () => {
  type Everything = {
    [
      Type in keyof PageMessages as unknown extends PageMessages[Type]['request']
        ? never
        : Type
    ]: PageMessages[Type]['request'];
  };
  expectTypeOf<OpenStrings<Everything>>().toEqualTypeOf<'save.resourceId'>();
  expectTypeOf<Requests>().not.toBeAny();
});

test('the guard sees a text where there is one', () => {
  expectTypeOf<
    OpenStrings<{ verdict: { cues: { text: string }[] } }>
  >().toEqualTypeOf<'verdict.cues[].text'>();
});

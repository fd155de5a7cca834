import * as v from 'valibot';

/** As dialled inside a country, or E.164: nothing else gets into a link. */
export const dialled = v.pipe(
  v.string('must stand in quotes'),
  v.regex(
    /^(\+[1-9]\d{6,14}|\*?\d{2,12})$/u,
    'must be international (+18005550100) or a short code as dialled (988)',
  ),
);

/** One address and no more: what may follow in a link has no place in it. */
export const emailAddress = v.pipe(v.string(), v.email('is no address'));

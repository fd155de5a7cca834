import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import type { Contact, Resource } from '../../utils/catalogue/resource.ts';

/**
 * The entry with its numbers as people there write them: `(833) 677-2668` in
 * Canada, `+1 833 677 2668` where an entry serves other countries too. Short
 * codes stay as they are.
 */
export function withWrittenNumbers(resource: Resource): Resource {
  return {
    ...resource,
    contacts: resource.contacts.map((contact) => {
      const written = writtenAs(contact, resource);
      return written === undefined ? contact : { ...contact, written };
    }),
  };
}

/** Names the international numbers that no country has given out. */
export function numberProblems({ id, contacts }: Resource): string[] {
  return contacts.flatMap((contact) =>
    contact.channel === 'email' ||
    !contact.number.startsWith('+') ||
    parsePhoneNumberFromString(contact.number)?.isValid()
      ? []
      : [`${id}, ${contact.channel}: ${contact.number} is no valid number`],
  );
}

function writtenAs(contact: Contact, { places }: Resource): string | undefined {
  if (contact.channel === 'email') return undefined;
  const countries = places.countries.filter((country) =>
    isSupportedCountry(country),
  );
  const number = parsePhoneNumberFromString(contact.number, countries[0]);
  if (!number?.isValid()) return undefined;
  const written = isHome(number, countries)
    ? number.formatNational()
    : number.formatInternational();
  return written === contact.number ? undefined : written;
}

/** Everyone whom the entry serves dials it as a number of their own. */
function isHome(number: PhoneNumber, countries: readonly CountryCode[]) {
  return (
    countries.length > 0 &&
    countries.every(
      (country) => getCountryCallingCode(country) === number.countryCallingCode,
    )
  );
}

import { saltedHash } from './salted-hash.ts';

/**
 * A number from 0 to 65,535 that stands for a host in the pacing ledger, the
 * same each time with the same salt. The salt lies beside it: whoever holds
 * the disk can test a host that they suspect, and only one wrong host in
 * 65,536 passes. A tag is no proof of a visit, but a strong hint; PRIVACY.md
 * says so. Two sites with one tag merely share an offer a day.
 */
export async function siteTag(host: string, salt: string): Promise<number> {
  return new DataView(await saltedHash(host, salt)).getUint16(0);
}

/**
 * A number from 0 to 65,535 that stands for a host in the pacing ledger. With
 * the salt it is the same each time, but it does not tell which host it was:
 * one host in 65,536 shares it, so that a ledger found on a disk proves no
 * visit. Two sites with one tag merely share an offer a day.
 */
export async function siteTag(host: string, salt: string): Promise<number> {
  const bytes = new TextEncoder().encode(`${salt}\n${host}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return new DataView(digest).getUint16(0);
}

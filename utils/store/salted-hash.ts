/** A SHA-256 of a text and a salt; the same each time with the same salt. */
export function saltedHash(text: string, salt: string): Promise<ArrayBuffer> {
  const bytes = new TextEncoder().encode(`${salt}\n${text}`);
  return crypto.subtle.digest('SHA-256', bytes);
}

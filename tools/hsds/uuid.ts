import { createHash } from 'node:crypto';

/** The namespace of this catalogue's ids, drawn once. */
const NAMESPACE = '6b1d6a0e-5f4c-4c8e-9a53-0d6f0c5e7a11';

/**
 * A UUID of version 5 (RFC 9562): the same words give the same id, so that
 * whoever imports the catalogue again finds the same records.
 */
export function uuid(...words: readonly string[]): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(words.join('\n'))
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** SHA-256 of files one after the other, its first 16 hexadecimal digits. */
export function inputHash(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

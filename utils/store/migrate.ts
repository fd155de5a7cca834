/** Lifts stored data by one version. Gets and returns plain JSON objects. */
export type Migration = (
  data: Record<string, unknown>,
) => Record<string, unknown>;

/**
 * Lifts `data` to the newest version: `migrations[0]` leads from version 1 to
 * version 2, and so on. Data without a version counts as version 1; data of a
 * newer version is left as it is, so that going back loses nothing.
 */
export function migrate(
  data: Record<string, unknown>,
  migrations: readonly Migration[],
): Record<string, unknown> {
  const version = typeof data['version'] === 'number' ? data['version'] : 1;
  const lifted = migrations
    .slice(version - 1)
    .reduce((current, lift) => lift(current), data);
  return { ...lifted, version: Math.max(version, migrations.length + 1) };
}

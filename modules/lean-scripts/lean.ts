const DEFINITION = /import definition from (?:"[^"]+"|'[^']+');/u;

/** Gives a script's start as it is: ours have no options, no plugins. */
export const LEAN_DEFINE =
  'export function defineUnlistedScript(main) { return main; }';

/**
 * WXT's entry of a script that is injected by hand, without what it wraps
 * around ours: a logger that is silent in the package, and plugins, of which we
 * have none. The browser tells of an error at the start by itself.
 */
export function lean(entry: string): string {
  const [definition] = DEFINITION.exec(entry) ?? [];
  if (!definition) {
    throw new Error('lean-scripts: WXT starts scripts in another way by now');
  }
  return `${definition}\nexport default definition();`;
}

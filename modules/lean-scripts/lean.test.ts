import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lean } from './lean.ts';

describe('lean', () => {
  it("leaves of WXT's own entry the definition and its start", () => {
    const entry = readFileSync(
      'node_modules/wxt/dist/virtual/unlisted-script-entrypoint.mjs',
      'utf8',
    );
    expect(entry).toContain('definition.main()');
    expect(lean(entry)).toBe(
      'import definition from "virtual:user-unlisted-script-entrypoint";\n' +
        'export default definition();',
    );
  });

  it('says when WXT starts scripts in another way', () => {
    expect(() => lean('start(definition);')).toThrow(/another way/u);
  });
});

import { describe, expect, it } from 'vitest';
import { isPrivateTab } from './private-tab.ts';

/** What a tab keeps over its loads. */
function aTab() {
  const items = new Map<string, string>();
  return () => ({
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  });
}

describe('a tab that was opened from a private window', () => {
  it('is known again when it is loaded anew', () => {
    const tab = aTab();
    expect(isPrivateTab(true, tab)).toBe(true);
    expect(isPrivateTab(false, tab)).toBe(true);
  });

  it('is no other tab', () => {
    expect(isPrivateTab(false, aTab())).toBe(false);
  });

  it('is known at least once where tabs can keep nothing', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(isPrivateTab(true, refuse)).toBe(true);
    expect(isPrivateTab(false, refuse)).toBe(false);
  });
});

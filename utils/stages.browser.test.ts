import { afterEach, expect, it } from 'vitest';
import { stages } from './stages.ts';

afterEach(() => document.body.replaceChildren());

it('is one place for all stages, whatever ids the page has', () => {
  // Every name that it could be reached by as a variable.
  const names = ['commonplaceStages', 'commonplace', 'Symbol(commonplace)'];
  for (const id of names) {
    const link = document.createElement('a');
    link.id = id;
    document.body.append(link);
  }
  stages().showCard = () => undefined;
  expect(stages().cues).toEqual({});
  expect(stages()).toBe(stages());
});

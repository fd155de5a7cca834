import { describe, expect, it } from 'vitest';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { mergeSaved } from './merge-saved.ts';
import { MAX_NOTE, type SavedItem } from './saved-item.ts';

function item(id: string, note = ''): SavedItem {
  return { id, resource: aResource({ id }), note, savedAt: 1 };
}

describe('mergeSaved', () => {
  it('adds what is not here yet', () => {
    expect(mergeSaved([item('a')], [item('b', 'mine')])).toEqual({
      write: [item('b', 'mine')],
      added: 1,
      known: 0,
      crowded: [],
    });
  });

  it.each([
    ['mine', 'mine', null],
    ['', 'theirs', 'theirs'],
    ['mine', '', null],
    ['mine', 'theirs', 'mine\ntheirs'],
    ['Mondays, ask for Ana', 'Mondays', null],
    ['Mondays', 'Mondays, ask for Ana', 'Mondays, ask for Ana'],
  ])('loses no note: %j here, %j in the file', (here, file, written) => {
    const { write, added, known } = mergeSaved(
      [item('a', here)],
      [item('a', file)],
    );
    expect({ added, known }).toEqual({ added: 0, known: 1 });
    expect(write.map(({ note }) => note)).toEqual(
      written === null ? [] : [written],
    );
  });

  it('says which notes find no room beside the one here', () => {
    const long = 'x'.repeat(MAX_NOTE);
    const here = [item('a', long), item('b', long), item('c')];
    const file = [item('a', 'theirs'), item('b', 'xx'), item('c', long)];
    const { write, crowded } = mergeSaved(here, file);
    expect(crowded).toEqual(['a']);
    expect(write).toEqual([item('c', long)]);
  });

  it('takes an entry that the file holds twice once', () => {
    const { write, added, known } = mergeSaved(
      [],
      [item('a', 'one'), item('a', 'two')],
    );
    expect({ added, known }).toEqual({ added: 1, known: 1 });
    expect(write.map(({ note }) => note)).toEqual(['one\ntwo']);
  });

  it('changes nothing when the same file is brought back twice', () => {
    const here = [item('a', 'one'), item('b')];
    expect(mergeSaved(here, here).write).toEqual([]);
  });
});

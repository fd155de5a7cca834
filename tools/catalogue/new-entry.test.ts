import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseEntries } from '@/utils/catalogue/parse-entries.ts';
import { askAll } from './ask-all.ts';
import { insertEntry } from './insert-entry.ts';

const ANSWERS: Readonly<Record<string, string | readonly string[]>> = {
  Country: ['Britain', 'gb'],
  'What does the place call itself': 'The Quiet Room',
  'A short id': ['The Quiet Room', 'taken', 'gb-quiet-room'],
  'Its address': 'https://quiet-room.example/',
  'One plain sentence':
    'Night workers meet over tea and talk about their week.',
  'What is it?': ['club', 'peer-group'],
  'What is it about': 'burnout, loneliness',
  'Which causes': 'workplace',
  Languages: 'en',
  'How does one take part': 'in-person',
  'What does it cost': 'free',
  'When?': 'Mon 19:00-21:00',
  'How are these facts known': 'own-site',
  'In which month': '2026-07',
};

async function answer() {
  const said: string[] = [];
  const asked = new Map<string, number>();
  const result = await askAll({
    known: new Set(['taken']),
    say: (line) => said.push(line),
    ask: (question) => {
      const key =
        Object.keys(ANSWERS).find((start) => question.startsWith(start)) ??
        question;
      const times = asked.get(key) ?? 0;
      if (times > 20) throw new Error(`Asked for ever: ${question}`);
      asked.set(key, times + 1);
      return Promise.resolve([ANSWERS[key] ?? ''].flat()[times] ?? '');
    },
  });
  return { ...result, said };
}

describe('askAll', () => {
  it('asks again, with the reason, until an answer can be used', async () => {
    const { said } = await answer();
    expect(said).toContain('Another entry has this id.');
    expect(said).toContain('It must be lower-case, with hyphens.');
    expect(said.join('\n')).toMatch(/It must be one of peer-group/u);
  });

  it('makes an entry that the build accepts', async () => {
    const { file, entry } = await answer();
    expect(file).toBe('gb.yml');
    const text = insertEntry('', entry);
    const { resources, problems } = parseEntries(file, parse(text));
    expect(problems).toEqual([]);
    expect(resources[0]?.name).toBe('The Quiet Room');
    expect(resources[0]?.hours?.zone).toBe('Europe/London');
  });
});

describe('insertEntry', () => {
  const TEXT = '# Kept\n\n- id: a\n  name: A\n\n- id: c\n  name: C # kept\n';

  it.each(['0', 'b', 'd'])('puts %s at its place', (id) => {
    const text = insertEntry(TEXT, { id, name: 'New' });
    const ids = (parse(text) as { id: string }[]).map((entry) => entry.id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toHaveLength(3);
    for (const line of TEXT.split('\n')) expect(text).toContain(line);
  });
});

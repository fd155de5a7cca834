import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frequentWords } from '@/utils/topics/language.ts';
import { mayConcern } from '@/utils/topics/cue-check.ts';
import type { Cue, CueSubject } from '@/utils/topics/cue-table.ts';
import { unpackPhrases } from '@/utils/topics/packed-phrases.ts';
import { parseCues } from '@/utils/topics/parse-cues.ts';
import { TABLES } from '@/utils/topics/tables.ts';
import { CAUSES, JUDGED_LANGUAGES, TOPICS } from '@/utils/topics/taxonomy.ts';
import { WEIGHT } from '@/modules/packed-cues/pack-lists.ts';
import { readTexts } from '@/tools/judge/labelled-texts.ts';

// What a language needs, so that nothing is forgotten when one is added
// (docs/judgement.md, "Add a language").
describe.each(JUDGED_LANGUAGES)('the language %s', (language) => {
  const table = TABLES[language];
  const cues = parseCues(table);
  /** All lists of phrases that people write. */
  const lists = [
    ...Object.values(table.cues),
    ...Object.values(table.overturns),
    ...[table.others, table.idioms],
    ...[table.people, table.remedies, table.together],
    ...(table.frames ?? []).flatMap(({ around, names }) => [
      around,
      ...Object.values(names),
    ]),
  ];

  it('has a table of its own, with cues for everything', () => {
    expect(table.language).toBe(language);
    const subjects = new Set(cues.map(({ subject }) => subject));
    expect([...subjects].sort()).toEqual(
      [...TOPICS, ...CAUSES, 'crisis'].sort(),
    );
  });

  it('has weights from 0.5 to 3 (crisis: 6), or 0 for what is no cue', () => {
    const wrong = cues.filter(
      ({ weight, subject, words }) =>
        words.length === 0 ||
        weight > (subject === 'crisis' ? 6 : 3) ||
        (weight < 0.5 && (weight > 0 || !mayBeMasked(subject))),
    );
    expect(wrong).toEqual([]);
  });

  it('has no phrase that a stem of the same weight covers', () => {
    const covered = cues.filter((phrase) =>
      cues.some(
        (cue) =>
          cue !== phrase &&
          cue.stem &&
          cue.weight === phrase.weight &&
          cue.words.length === phrase.words.length &&
          lies(cue, phrase),
      ),
    );
    expect(covered.map(({ text }) => text)).toEqual([]);
  });

  it('has no phrase of weight 0 that holds no cue', () => {
    const dead = cues.filter(
      (mask) =>
        mask.weight === 0 &&
        !cues.some((cue) => cue.weight > 0 && lies(cue, mask)),
    );
    expect(dead.map(({ text }) => text)).toEqual([]);
  });

  it('has no phrase twice for one subject, of which one would be dead', () => {
    const keys = cues.map(
      ({ subject, words, stem }) =>
        `${subject}: ${words.join(' ')}${stem ? '*' : ''}`,
    );
    const again = keys.filter((key, i) => keys.indexOf(key) < i);
    expect(again).toEqual([]);
  });

  it('has its phrases in order, and no apostrophes, to be packed', () => {
    for (const line of lists.flatMap((list) => list.split('\n'))) {
      const phrases = line.trim().replace(WEIGHT, '').split(' | ');
      expect(phrases).toEqual(phrases.toSorted());
      expect(line).not.toMatch(/[A-Z'’-]/u);
    }
  });

  it('has endings left open at the end of a phrase alone', () => {
    // Elsewhere a `*` would stand for nothing, and the phrase never be found.
    const phrases = lists.flatMap((list) => list.split(/[|\n]/u));
    expect(phrases.filter((phrase) => /\*\s+\S/u.test(phrase))).toEqual([]);
  });

  it('has frames with one place for a name, and names of whole words', () => {
    for (const { around, names } of table.frames ?? []) {
      for (const frame of unpackPhrases(around)) {
        expect(frame.split(' ').filter((word) => word === '_')).toEqual(['_']);
      }
      expect(Object.values(names).join()).not.toContain('*');
    }
  });

  it('is recognised by enough words', () => {
    expect(frequentWords(language).size).toBeGreaterThanOrEqual(40);
  });

  it('has a script that brings its cues into a page', () => {
    const script = readFileSync(`entrypoints/cues-${language}.ts`, 'utf8');
    expect(script).toContain(`stages().cues.${language} = ${language};`);
  });

  it('has stems in the cue check for what names a topic', () => {
    // Frames would be counted by the hundred.
    const listed = parseCues({ ...table, frames: [] });
    const names = listed.filter(
      ({ subject, weight, stem }) =>
        weight === 3 && !stem && TOPICS.some((topic) => topic === subject),
    );
    const missed = names.filter(({ words }) => !mayConcern(words.join(' ')));
    expect(missed.length / names.length).toBeLessThan(0.1);
  });

  it('has evaluation texts, half of them look-alikes', () => {
    const file = `tests/judgement/${language}.jsonl`;
    expect(existsSync(file)).toBe(true);
    const labels = readTexts(file).map(({ label }) => label);
    expect(labels.length).toBeGreaterThanOrEqual(25);
    const others = labels.filter((label) => label !== 'pos').length;
    expect(others / labels.length).toBeGreaterThanOrEqual(0.4);
  });
});

/** Topics are told by senses instead (`others`, `idioms`). */
function mayBeMasked(subject: CueSubject): boolean {
  return !TOPICS.some((topic) => topic === subject);
}

/** A cue of the same subject lies within a phrase. */
function lies(cue: Cue, phrase: Cue): boolean {
  if (cue.subject !== phrase.subject) return false;
  return phrase.words.some((_, start) =>
    cue.words.every((word, i) => {
      const there = phrase.words[start + i] ?? '';
      const open = cue.stem && i === cue.words.length - 1;
      return open ? there.startsWith(word) : there === word;
    }),
  );
}

import type { Entry } from '@/utils/catalogue/entry-schema.ts';
import { type Question, QUESTIONS, readAnswer, toEntry } from './questions.ts';

/** Who answers, and how they are spoken to. */
export interface AskAllDeps {
  readonly ask: (question: string) => Promise<string>;
  readonly say: (line: string) => void;
  /** Ids that are taken. */
  readonly known: ReadonlySet<string>;
}

/**
 * Asks every question until its answer can be used.
 *
 * @returns the entry, and the file where it belongs.
 */
export async function askAll({
  ask,
  say,
  known,
}: AskAllDeps): Promise<{ file: string; entry: Entry }> {
  say('Press Enter where you do not know: nothing is better than a guess.');
  const file = await askFile({ ask, say });
  const answers = new Map<string, unknown>();
  for (const question of QUESTIONS) {
    answers.set(question.field, await askOne(question, { ask, say, known }));
  }
  return { file, entry: toEntry(answers) };
}

async function askFile({
  ask,
  say,
}: Pick<AskAllDeps, 'ask' | 'say'>): Promise<string> {
  for (;;) {
    const typed = await ask('Country (GB), or worldwide: ');
    const base = typed.trim().toLowerCase();
    if (/^([a-z]{2}|worldwide)$/u.test(base)) return `${base}.yml`;
    say('It must be a code of two letters such as GB, or worldwide.');
  }
}

async function askOne(
  question: Question,
  { ask, say, known }: AskAllDeps,
): Promise<unknown> {
  if (question.words) say(`  ${question.words.join(', ')}`);
  for (;;) {
    const typed = await ask(`${question.text}: `);
    const answer = readAnswer(question, typed);
    if (!answer.ok) say(answer.problem);
    else if (question.field === 'id' && known.has(String(answer.value))) {
      say('Another entry has this id.');
    } else return answer.value;
  }
}

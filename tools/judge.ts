// npm run -s judge < texts.jsonl
// Reads {"id","title","text","lang"} a line, writes the verdict a line: with
// the very code that runs in the page.
import { createInterface } from 'node:readline';
import { createJudge } from '../utils/topics/create-judge.ts';
import { isNoticed } from '../utils/topics/noticed.ts';
import { TABLES } from '../utils/topics/tables.ts';

/** A line of input; whatever is missing is left out. */
interface TextLine {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly text?: unknown;
  readonly lang?: unknown;
}

let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  number += 1;
  if (line.trim() === '') continue;
  const row = parseLine(line);
  if (row === null) {
    console.error(`judge: line ${number} is not a JSON object; it is skipped`);
    process.exitCode = 1;
    continue;
  }
  console.log(JSON.stringify(judgeLine(row)));
}

function parseLine(line: string): TextLine | null {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null && !Array.isArray(row)
      ? row
      : null;
  } catch {
    return null;
  }
}

function judgeLine({ id = null, title, text, lang }: TextLine) {
  const judge = createJudge({
    ...(typeof lang === 'string' ? { language: lang } : {}),
    tables: TABLES,
  });
  if (typeof title === 'string') judge.add({ kind: 'title', text: title });
  for (const paragraph of typeof text === 'string' ? text.split(/\n+/u) : []) {
    if (paragraph.trim()) judge.add({ kind: 'prose', text: paragraph });
  }
  const verdict = judge.verdict();
  const { crisis, topics, causes, cues } = verdict;
  return {
    id,
    offer: isNoticed(verdict),
    crisis,
    topics,
    causes,
    cues: cues.map((cue) => ({
      cue: judge.words(cue),
      for: cue.for,
      weight: cue.weight,
    })),
  };
}

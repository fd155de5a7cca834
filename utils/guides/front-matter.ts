import * as v from 'valibot';
import { CAUSES, TOPICS } from '@/utils/topics/taxonomy.ts';

const text = (most: number) =>
  v.pipe(
    v.string('must be words'),
    v.minLength(3, 'is empty'),
    v.maxLength(most, `is longer than ${most} characters`),
  );

const listOf = <const Word extends string>(
  words: readonly Word[],
  what: string,
) =>
  v.array(
    v.picklist(words, (issue) => `names no ${what}: ${issue.received}`),
    'must be a list',
  );

/** What stands between the `---` lines at the top of a guide. */
const frontMatterSchema = v.strictObject({
  title: text(100),
  summary: text(160),
  topics: listOf(TOPICS, 'topic'),
  causes: listOf(CAUSES, 'cause'),
  toolkits: v.pipe(
    v.array(v.string('must be an id'), 'must be a list'),
    v.minLength(2, 'names fewer than two'),
    v.maxLength(3, 'names more than three'),
  ),
  widens: v.exactOptional(v.boolean('must be true or false'), false),
  order: v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(1, 'begins at 1'),
  ),
});

/** Valid front matter. */
export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;

/** The front matter that YAML made of the lines, or what to mend in it. */
export function readFrontMatter(
  data: unknown,
): FrontMatter | { readonly problems: readonly string[] } {
  const read = v.safeParse(frontMatterSchema, data);
  if (read.success) return read.output;
  return { problems: read.issues.map(problem) };
}

/** Missing and unknown fields are both issues of the object itself. */
function problem(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue) ?? 'front matter';
  if (issue.type !== 'strict_object') return `${field} ${issue.message}`;
  return issue.expected === 'never'
    ? `${field} is not a field of a guide`
    : `${field} is missing`;
}

import { lexer, type Token, type Tokens } from 'marked';
import type { Block, Spans } from './guide.ts';
import { readSpans } from './read-spans.ts';
import { Unreadable } from './unreadable.ts';

/** What a guide's Markdown holds, and each thing that it cannot hold. */
interface ReadBlocks {
  readonly blocks: readonly Block[];
  /** `line` counts from 1, where the block begins. */
  readonly problems: readonly {
    readonly line: number;
    readonly what: string;
  }[];
}

/** Reads Markdown as the few blocks that a guide is made of. */
export function readBlocks(markdown: string): ReadBlocks {
  const blocks: Block[] = [];
  const problems: { line: number; what: string }[] = [];
  let line = 1;
  for (const token of lexer(markdown)) {
    try {
      if (token.type !== 'space') blocks.push(readBlock(token));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push({ line, what: error.message });
    }
    line += token.raw.split('\n').length - 1;
  }
  return { blocks, problems };
}

function readBlock(token: Token): Block {
  switch (token.type) {
    case 'heading':
      return heading(token as Tokens.Heading);
    case 'paragraph':
      return { kind: 'paragraph', spans: spansOf(token) };
    case 'list':
      return list(token as Tokens.List);
    case 'table':
      return table(token as Tokens.Table);
    case 'blockquote':
      return { kind: 'aside', paragraphs: paragraphsOf(token) };
    default:
      throw new Unreadable(NAMES[token.type] ?? token.type);
  }
}

/** What a writer calls the blocks that a guide cannot hold. */
const NAMES: Readonly<Record<string, string>> = {
  html: 'HTML',
  code: 'code, or a line that is indented too far',
  hr: 'a rule',
  def: 'a link written apart from its words',
};

function heading(token: Tokens.Heading): Block {
  const [text, ...more] = readSpans(token.tokens);
  if (token.depth !== 2 && token.depth !== 3) {
    throw new Unreadable('a heading that is neither ## nor ###');
  }
  if (typeof text !== 'string' || more.length > 0) {
    throw new Unreadable('a heading with more than plain words');
  }
  return { kind: 'heading', level: token.depth, text };
}

function list({ ordered, items }: Tokens.List): Block {
  return {
    kind: 'list',
    ordered,
    items: items.map((item) => {
      const [words, ...more] = item.tokens;
      const plain = words?.type === 'text' || words?.type === 'paragraph';
      if (item.task) throw new Unreadable('a box to tick');
      if (!plain || more.length > 0) {
        throw new Unreadable('a list item that is more than one paragraph');
      }
      return spansOf(words);
    }),
  };
}

function table({ header, rows }: Tokens.Table): Block {
  return {
    kind: 'table',
    head: header.map(spansOf),
    rows: rows.map((cells) => cells.map(spansOf)),
  };
}

function paragraphsOf({ tokens = [] }: { tokens?: readonly Token[] }) {
  return tokens
    .filter(({ type }) => type !== 'space')
    .map((token) => {
      if (token.type === 'paragraph') return spansOf(token);
      throw new Unreadable('an aside that holds more than paragraphs');
    });
}

function spansOf({ tokens = [] }: { tokens?: readonly Token[] }): Spans {
  return readSpans(tokens);
}

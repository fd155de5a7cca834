import type { Token, Tokens } from 'marked';
import type { Span, Spans } from './guide.ts';
import { Unreadable } from './unreadable.ts';

/** Turns the inline tokens of a paragraph, item or cell into spans. */
export function readSpans(tokens: readonly Token[]): Spans {
  return joined(tokens.map(readSpan));
}

function readSpan(token: Token): Span {
  switch (token.type) {
    case 'text':
    case 'escape':
      return plain(token as Tokens.Text | Tokens.Escape);
    case 'strong':
      return { strong: wordsOf(token as Tokens.Strong) };
    case 'em':
      return { em: wordsOf(token as Tokens.Em) };
    case 'link':
      return link(token as Tokens.Link);
    default:
      throw new Unreadable(`${NAMES[token.type] ?? token.type} in a line`);
  }
}

/** What a writer calls the tokens that a guide cannot hold. */
const NAMES: Readonly<Record<string, string>> = {
  html: 'HTML',
  image: 'an image',
  codespan: 'code',
  br: 'a forced line break',
  del: 'struck-out text',
  checkbox: 'a box to tick',
};

/** Lines are broken in the file to keep it readable, not to be shown. */
function plain({ text }: { text: string }): string {
  const entity = /&#?\w+;/u.exec(text);
  if (entity) {
    throw new Unreadable(`${entity[0]}: write the character itself`);
  }
  return text.replace(/\s+/gu, ' ');
}

function link(token: Tokens.Link): Span {
  if (!/^https?:\/\/\S+$/u.test(token.href)) {
    throw new Unreadable(`a link to ${token.href}: only https:// is possible`);
  }
  return { words: wordsOf(token), href: token.href };
}

/** Text of a mark or link; marks are not nested. */
function wordsOf({ tokens }: { tokens: readonly Token[] }): string {
  const spans = readSpans(tokens);
  const [words] = spans;
  if (spans.length !== 1 || typeof words !== 'string') {
    throw new Unreadable('one mark inside another');
  }
  return words;
}

/** Neighbouring plain texts become one. */
function joined(spans: readonly Span[]): Spans {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (typeof span === 'string' && typeof last === 'string') {
      out[out.length - 1] = last + span;
    } else {
      out.push(span);
    }
  }
  return out;
}

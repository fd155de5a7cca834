import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';

/** A run of words; what is not plain text says how it is set. */
export type Span =
  | string
  | { readonly strong: string }
  | { readonly em: string }
  /** `href` is http or https. */
  | { readonly words: string; readonly href: string };

/** Words in a row: a paragraph, an item, a cell. */
export type Spans = readonly Span[];

/** What a guide is made of; nothing is nested. */
export type Block =
  /** The guide's title is level 1. */
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly spans: Spans }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly Spans[];
    }
  /** The first cell of a row names it. */
  | {
      readonly kind: 'table';
      readonly head: readonly Spans[];
      readonly rows: readonly (readonly Spans[])[];
    }
  /** Words to say, or said beside the matter. */
  | { readonly kind: 'aside'; readonly paragraphs: readonly Spans[] };

/** A short text on making a space of one's own. */
export interface Guide {
  /** The name of its file, the same in every language. */
  readonly id: string;
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly title: string;
  /** One or two short sentences. */
  readonly summary: string;
  /** Which verdicts it fits; with neither it is found by browsing only. */
  readonly topics: readonly Topic[];
  readonly causes: readonly Cause[];
  /** Ids of two or three catalogue entries that go further. */
  readonly toolkits: readonly string[];
  /** For pages that leave what the world causes to one person alone. */
  readonly widens: boolean;
  /** Its place among the guides, 1 first. */
  readonly order: number;
  readonly blocks: readonly Block[];
}

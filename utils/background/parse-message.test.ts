import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/utils/topics/verdict.ts';
import { parseMessage } from './parse-message.ts';

const VERDICT: Verdict = {
  offer: true,
  crisis: false,
  topics: { burnout: 0.9 },
  causes: { workplace: 0.8 },
  cues: [{ cue: 3, language: 'en', for: 'burnout', weight: 1.5 }],
  words: 180,
  individualOnly: false,
};

describe('parseMessage', () => {
  it.each([
    [{ type: 'page-changed' }],
    [{ type: 'judge-wanted' }],
    [{ type: 'verdict', verdict: VERDICT }],
    [{ type: 'book-offer' }],
    [{ type: 'answer', answer: { kind: 'later' }, verdict: VERDICT }],
    [{ type: 'answer', answer: { kind: 'wrong-topic' }, verdict: VERDICT }],
    [{ type: 'save', resourceId: 'us-some-group' }],
    [{ type: 'see-all', verdict: VERDICT }],
  ])('accepts %j', (message) => {
    expect(parseMessage(message)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'verdict'],
    ['an unknown type', { type: 'erase-all' }],
    ['no verdict', { type: 'verdict' }],
    ['text riding along', { type: 'judge-wanted', text: 'what was read' }],
    [
      'text inside a verdict',
      { type: 'verdict', verdict: { ...VERDICT, text: 'what was read' } },
    ],
    [
      'text as a cue',
      {
        type: 'verdict',
        verdict: {
          ...VERDICT,
          cues: [{ ...VERDICT.cues[0], cue: 'what was read' }],
        },
      },
    ],
    [
      'text as a topic',
      { type: 'verdict', verdict: { ...VERDICT, topics: { 'I am tired': 1 } } },
    ],
    [
      'a score beyond 1',
      { type: 'verdict', verdict: { ...VERDICT, topics: { burnout: 7 } } },
    ],
    [
      'a hundred cues',
      {
        type: 'verdict',
        verdict: { ...VERDICT, cues: Array(100).fill(VERDICT.cues[0]) },
      },
    ],
    ['an endless id', { type: 'save', resourceId: 'x'.repeat(10_000) }],
    [
      'a prototype',
      JSON.parse('{"type":"judge-wanted","__proto__":{"text":"read"}}'),
    ],
  ])('refuses %s', (_, message) => {
    expect(parseMessage(message)).toBeNull();
  });
});

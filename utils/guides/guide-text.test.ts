import { expect, it } from 'vitest';
import { guideText } from './guide-text.ts';
import { aGuide } from './test-guide.ts';

it('writes a guide as plain text', () => {
  expect(guideText(aGuide())).toBe(`A circle

A few people meet and listen.

THE FIRST MEETING

0 to 5: Arrive

1. We listen
2. Nobody has to speak

Lines: a list (https://lines.example/).

> Words to say.`);
});

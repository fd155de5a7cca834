import { describe, expect, it } from 'vitest';
import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';
import { createLabels } from './labels.ts';
import { subject } from './subject.ts';

const said = (topics: Topic[], causes: Cause[], language = 'en') =>
  subject({ topics, causes }, createLabels([language]));

describe('subject', () => {
  it.each<[Topic[], Cause[], string]>([
    [['burnout'], ['workplace'], 'burnout at work'],
    [['burnout'], ['racism', 'workplace'], 'burnout and racism at work'],
    [['burnout'], ['workplace', 'housing'], 'burnout at work, and housing'],
    [
      ['burnout', 'stress'],
      ['workplace', 'caregiving', 'gender'],
      'burnout, stress, and gender at work, and caring for someone',
    ],
    [['anxiety'], ['housing', 'money'], 'anxiety, housing, and money'],
    [[], ['workplace', 'money'], 'work and money'],
    [[], ['workplace'], 'work'],
    [['trauma'], ['violence'], 'trauma'],
    [[], ['violence'], ''],
  ])('%j and %j', (topics, causes, words) => {
    expect(said(topics, causes)).toBe(words);
  });

  it.each([
    ['es', 'burnout en el trabajo, y también sobre vivienda'],
    ['fr', 'burn-out au travail, et aussi logement'],
    ['de', 'Burnout bei der Arbeit und um Wohnen'],
    ['pt', 'burnout no trabalho, e também sobre moradia'],
  ])('puts what is not at work after it, in %s', (language, words) => {
    expect(said(['burnout'], ['workplace', 'housing'], language)).toBe(words);
  });
});

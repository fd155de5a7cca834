import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayBeCrisis, mayConcern } from './cue-check.ts';

describe('mayConcern', () => {
  it.each([
    'She was burnt out by the end of the winter term.',
    'A quiet DEPRESSION settled on the house.',
    'Seit Wochen leidet er unter Angstzuständen und schläft kaum.',
    'La soledad de los mayores crece en los barrios nuevos.',
    'Il parle d’épuisement, elle parle de travail.',
    'O luto chegou quando as visitas foram embora.',
    'I stood in the queue with my heart hammering and left the basket there.',
    'Nach der Spätschicht war die ganze Station am Limit.',
    'Chaque lundi, la boule au ventre, il prend le bus de sept heures.',
    'Ninguém me chama para nada desde que mudei de cidade.',
  ])('lets through: %s', (text) => {
    expect(mayConcern(text)).toBe(true);
  });

  it.each([
    'Cut the onions into rings and fry them in butter until golden.',
    'The function returns a promise that resolves to the number of rows.',
    'Der Radweg an der Uferstraße wird im April gebaut.',
    'La mansión se vendió por dos millones de euros.',
    '',
  ])('stops: %s', (text) => {
    expect(mayConcern(text)).toBe(false);
  });
});

describe('mayBeCrisis', () => {
  it.each([
    "I don't want to be here anymore.",
    'He took his own life in the spring, and nobody says so.',
    'Thinking about ending your life? You can call us at any hour.',
    'she hurts herself and made me promise to tell no one',
    'Ya no puedo más, quiero morirme.',
    'Lleva semanas sin cortarse, dice.',
    "J'ai envie de mourir et je ne sais pas à qui le dire.",
    'Sie sagt, sie will sich umbringen, und lacht dabei.',
    'Seit dem Sommer ritze ich mich wieder.',
    'O suicídio ainda é tabu entre os colegas.',
    'Meu filho está se cortando e eu não sei o que fazer.',
  ])('hears: %s', (text) => {
    expect(mayBeCrisis(text)).toBe(true);
    expect(mayConcern(text)).toBe(true);
  });

  it.each([
    'She was burnt out by the end of the winter term.',
    'La soledad de los mayores crece en los barrios nuevos.',
    'The river ended its life as a canal in the sixties.',
  ])('leaves to the topics: %s', (text) => {
    expect(mayBeCrisis(text)).toBe(false);
  });
});

describe('text as pages spell it', () => {
  it.each([
    ['soft hyphens', (word: string) => word.split('').join('\u00AD')],
    ['zero-width blanks', (word: string) => word.split('').join('\u200B')],
    ['accents apart', (word: string) => word.normalize('NFD')],
  ])('is heard in spite of %s', (_, spelled) => {
    for (const text of ['Suizid', 'suicídio', 'épuisement', 'Überforderung']) {
      expect(mayConcern(text)).toBe(true);
      expect(mayConcern(spelled(text))).toBe(true);
    }
    expect(mayBeCrisis(spelled('suicídio'))).toBe(true);
  });
});

describe('the expressions of the cue check', () => {
  it('look no further than some letters, however long a word is', () => {
    // "killkillkill…" of 50,000 letters took a second with an open end.
    const source = readFileSync('utils/topics/cue-check.ts', 'utf8');
    const stems = source.slice(0, source.indexOf('new RegExp'));
    expect(stems).toContain(String.raw`\\w{`);
    expect(stems).not.toMatch(/(?:\\w|[^\\]\.|\]|\))[*+]/u);
  });
});

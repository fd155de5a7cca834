import { describe, expect, it } from 'vitest';
import { mayConcern } from './cue-check.ts';

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

import { expect, it } from 'vitest';
import { namesCrisis } from './names-crisis.ts';

it.each([
  'Suicide & Crisis Lifeline',
  'Prevención del suicidio',
  'pensa em SUICÍDIO',
  'Numéro de prévention du suicide',
  'Gedanken an Suizid',
  'Zelfmoordlijn, suïcidepreventie',
  'Självmordslinjen',
  '자살예방 상담전화',
  'thoughts of self-harm',
])('knows what stands on no card about burnout: %s', (text) => {
  expect(namesCrisis(text)).toBe(true);
});

it.each(['Night Line', 'A leap of faith', 'Sozial und frei', ''])(
  'lets through what says nothing of it: %j',
  (text) => {
    expect(namesCrisis(text)).toBe(false);
  },
);

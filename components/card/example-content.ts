import type { CardContent, CardSuggestion } from '@/utils/card.ts';

const PLACES: readonly CardSuggestion[] = [
  {
    id: 'tired-together',
    name: 'Tired Together',
    summary: 'A weekly circle of people whose work has worn them out.',
    forWhom: 'For women · ages 18 and over',
    reason: 'Peers · online · free · because this page is about burnout',
    notes: '',
    links: [{ href: 'https://circle.example/', label: 'Website' }],
    copyForLater: false,
  },
  {
    id: 'shop-floor',
    name: 'Shop Floor Organisers',
    summary: 'Helps people at one workplace change it together.',
    forWhom: '',
    reason: 'Organising · phone · free · because this page is about work',
    notes: 'Good to know: confidential and for members',
    links: [
      { href: 'https://floor.example/', label: 'Website' },
      { href: 'tel:+15550100', label: '+1 555 0100' },
    ],
    copyForLater: true,
  },
  {
    id: 'own-circle',
    name: 'Start a circle of your own',
    summary: 'How to begin with three chairs and a kettle.',
    forWhom: '',
    reason: 'A guide · free · because nothing nearer fits',
    notes: '',
    links: [{ href: 'javascript:alert(1)', label: 'Not a way out' }],
    copyForLater: false,
  },
];

const LINES: readonly CardSuggestion[] = [
  {
    id: 'night-line',
    name: 'Night Line',
    summary: 'Somebody listens, day and night.',
    forWhom: 'For ages 13 to 24',
    reason: 'Crisis line · free · day and night',
    notes:
      'Good to know: does not call emergency services without your consent',
    links: [
      { href: 'tel:988', label: '988' },
      { href: 'sms:988', label: 'Text 988' },
    ],
    copyForLater: false,
  },
];

/** A card as the background words it, for tests. */
export const EXAMPLE_OFFER: CardContent = {
  language: 'en',
  direction: 'ltr',
  headline:
    'About burnout at work. Three places where people face it together.',
  crisisOnly: false,
  suggestions: PLACES,
  crisis: LINES,
  crisisLead: 'In immediate danger, call your emergency number.',
  crisisSafer: 'A private window leaves no history.',
  labels: {
    card: 'Commonplace: places that may be useful',
    show: 'Show',
    later: 'Later',
    close: 'Close, and stay quiet on this site for now',
    keep: 'Keep',
    kept: 'Kept',
    copy: 'Copy for later',
    copied: 'Copied',
    seeAll: 'All suggestions',
    notHere: 'Not on this site',
    wrongTopic: 'Wrong topic',
    why: 'Why this card?',
    whyLead: 'These words on the page were the reason.',
    problems: {
      refused: 'Not kept: this was refused.',
      full: 'Not kept: the disk is full. What you kept before is safe.',
      blocked: 'Not kept: the store is busy. Please try again.',
      'private-window': 'Not kept: nothing is stored in private windows.',
      failed: 'Not kept. Please try again.',
    },
    crisisHelp: 'Talk to someone now',
    noted: 'Thank you. Noted on this device only.',
    notNoted: 'That could not be stored. Everything is as it was before.',
  },
};

/** The card for a page about self-harm, for tests. */
export const EXAMPLE_CRISIS: CardContent = {
  ...EXAMPLE_OFFER,
  headline: 'If you or someone near you needs to talk now, people are there.',
  crisisOnly: true,
  suggestions: [],
};

/** What a text may be about. The order is the order in which they are shown. */
export const TOPICS = [
  'burnout',
  'anxiety',
  'stress',
  'depression',
  'trauma',
  'grief',
  'loneliness',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * What in the world the text talks about beside its topic.
 * `discrimination` is for unfair treatment whose ground is not named.
 */
export const CAUSES = [
  'workplace',
  'unemployment',
  'money',
  'housing',
  'discrimination',
  'racism',
  'ableism',
  'chronic-illness',
  'caregiving',
  'parenting',
  'gender',
  'lgbtq',
  'immigration',
  'education',
  'climate',
  'isolation',
  'violence',
  'bereavement',
  'incarceration',
  'faith',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Languages whose texts can be judged (BCP 47 primary subtags). */
export const JUDGED_LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type JudgedLanguage = (typeof JUDGED_LANGUAGES)[number];

/** Score per topic, 0 to 1: how likely the text is about it. Absent means 0. */
export type TopicScores = Readonly<Partial<Record<Topic, number>>>;

/** Score per cause, 0 to 1: how likely the text talks about it. */
export type CauseScores = Readonly<Partial<Record<Cause, number>>>;

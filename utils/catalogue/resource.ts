import type { Cause, Topic } from '@/utils/topics/taxonomy.ts';

/** What a place is. The order is the order in filters: people first. */
export const KINDS = [
  'peer-group',
  'warmline',
  'mutual-aid',
  'organising',
  'cultural-healing',
  'community-space',
  'rights-advice',
  'money',
  'housing',
  'toolkit',
  'therapy-directory',
  'crisis-line',
] as const;
export type Kind = (typeof KINDS)[number];

/** How one takes part. */
export const FORMATS = [
  'in-person',
  'online',
  'phone',
  'text',
  'forum',
] as const;
export type Format = (typeof FORMATS)[number];

export const COSTS = [
  'free',
  'donation',
  'sliding-scale',
  'paid',
  'unknown',
] as const;
export type Cost = (typeof COSTS)[number];

/** Whom a place is for, where it is for someone in particular. */
export const COMMUNITIES = [
  'asian',
  'black',
  'caregivers',
  'disabled',
  'domestic-workers',
  'farmers',
  'first-responders',
  'gig-workers',
  'healthcare-workers',
  'hospitality-workers',
  'indigenous',
  'latine',
  'lawyers',
  'lgbtq',
  'men',
  'neurodivergent',
  'older-adults',
  'parents',
  'refugees',
  'students',
  // Who lost somebody by suicide: a page about that brings crisis help alone.
  'suicide-loss',
  'teachers',
  'tech-workers',
  'trans',
  'veterans',
  'women',
  'youth',
] as const;
export type Community = (typeof COMMUNITIES)[number];

/** What a reader should know before getting in touch. */
export const LABELS = [
  'peer-led',
  'adults-only',
  'confidential',
  'membership',
  'faith-based',
  'may-contact-emergency-services',
  'no-emergency-services-without-consent',
] as const;
export type Label = (typeof LABELS)[number];

/** Ways in for more people. */
export const ACCESS_FEATURES = [
  'wheelchair',
  'sign-language',
  'captions',
  'no-camera-needed',
  'relay',
] as const;
export type AccessFeature = (typeof ACCESS_FEATURES)[number];

/** How well the facts of an entry are known. */
export const EVIDENCE = [
  'own-site',
  'named-source',
  'listing',
  'unconfirmed',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** A way to reach a place. */
export type Contact =
  /** As dialled inside the country, or E.164 where it is international. */
  | {
      readonly channel: 'phone';
      readonly number: string;
      /** As people there write it, where that is not how it is dialled. */
      readonly written?: string;
    }
  | {
      readonly channel: 'sms';
      readonly number: string;
      readonly written?: string;
      /** The word to send, where one is asked for. */
      readonly keyword?: string;
    }
  | { readonly channel: 'email'; readonly address: string };

/** A time that returns every week: opening hours, or a meeting. */
export interface OpenTime {
  /** Days of the week on which it begins; Monday is 1, Sunday 7. */
  readonly days: readonly number[];
  /** Minutes after midnight. */
  readonly from: number;
  /** Minutes after the same midnight: beyond 1440 on the next day. */
  readonly to: number;
}

/** When somebody is there. */
export interface Hours {
  /** Day and night, every day. */
  readonly always: boolean;
  /** In words, as shown where not `always`. */
  readonly text: string;
  /** The words as data, with the zone (IANA), where both are known. */
  readonly open?: readonly OpenTime[];
  readonly zone?: string;
}

/** Where a place serves people. */
export interface Places {
  readonly worldwide: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** ISO 3166-2 codes, e.g. `US-VA`: only there, when not empty. */
  readonly areas: readonly string[];
}

/**
 * A place where people face something together, or help for it: an entry of
 * the catalogue, or one that was kept, as it was then.
 */
export interface Resource {
  readonly id: string;
  readonly name: string;
  /**
   * What a card about something else calls a place whose name says "suicide":
   * see `names-crisis.ts`.
   */
  readonly plainName?: string;
  /** http or https. */
  readonly url?: string;
  /** One sentence, in plain words; 200 characters at the most. */
  readonly summary: string;
  /** BCP 47; absent where a file of kept places does not tell. */
  readonly summaryLanguage?: string;
  /** The summary in other languages (BCP 47). */
  readonly translations?: Readonly<Record<string, string>>;
  readonly kind: Kind;
  readonly topics: readonly Topic[];
  readonly causes: readonly Cause[];
  readonly communities: readonly Community[];
  readonly places: Places;
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly formats: readonly Format[];
  readonly cost: Cost;
  readonly contacts: readonly Contact[];
  readonly hours?: Hours;
  readonly access: readonly AccessFeature[];
  readonly howToJoin?: string;
  readonly ages?: { readonly min?: number; readonly max?: number };
  readonly labels: readonly Label[];
  readonly evidence: Evidence;
  /** Month of the evidence, `YYYY-MM`; null when not checked yet. */
  readonly checked: string | null;
  readonly source?: string;
}

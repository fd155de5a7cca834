/** Names of zones as entries write them, and as `Intl` knows them. */
const NAMED: Readonly<Record<string, string>> = {
  Eastern: 'America/New_York',
  Central: 'America/Chicago',
  Mountain: 'America/Denver',
  Pacific: 'America/Los_Angeles',
};

/** Arizona keeps winter time all year; entries there say Mountain. */
const BY_AREA: Readonly<Record<string, string>> = {
  'US-AZ': 'America/Phoenix',
};

/** Countries whose people nearly all live in one zone. */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  BD: 'Asia/Dhaka',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  IN: 'Asia/Kolkata',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo',
  KE: 'Africa/Nairobi',
  NZ: 'Pacific/Auckland',
  PT: 'Europe/Lisbon',
  ZA: 'Africa/Johannesburg',
};

/** What hours written as words tell about their zone. */
export interface ZoneHints {
  /** `Eastern` and so on, when the words end with it. */
  readonly name?: string | undefined;
  readonly country: string | null;
  readonly areas: readonly string[];
}

/** The IANA zone of an entry's hours; null where it is not known. */
export function zoneOf({ name, country, areas }: ZoneHints): string | null {
  const [area = ''] = areas;
  if (name !== undefined) return BY_AREA[area] ?? NAMED[name] ?? null;
  return BY_COUNTRY[country ?? ''] ?? null;
}

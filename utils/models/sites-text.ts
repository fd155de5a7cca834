/** What a list of sites, as a person wrote it, means. */
export interface SitesText {
  /** Host names, each once, in the order written. */
  readonly hosts: readonly string[];
  /** Pieces that are no address of a site, as written. */
  readonly unclear: readonly string[];
}

/**
 * Reads sites as people write or paste them: one a line or between commas,
 * with or without `https://`, path or `www.`.
 */
export function readSites(text: string): SitesText {
  const pieces = text.split(/[\s,;]+/u).filter((piece) => piece !== '');
  const hosts = new Set<string>();
  const unclear = new Set<string>();
  for (const piece of pieces) {
    const host = readHost(piece);
    if (host === null) unclear.add(piece);
    else hosts.add(host);
  }
  return { hosts: [...hosts], unclear: [...unclear] };
}

function readHost(piece: string): string | null {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//iu.exec(piece)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return null;
  }
  const address = scheme === undefined ? `https://${piece}` : piece;
  // `*.news.example` is how some people know it from other programs.
  const url = parseUrl(address.replace('://*.', '://'));
  // An @ belongs to a mail address.
  if (url === null || url.username !== '') return null;
  const host = url.hostname.replace(/^www\./u, '').replace(/\.$/u, '');
  // A single word is a search, not a site; `[` begins an IPv6 address.
  const isSite = host.includes('.') || host.startsWith('[');
  return isSite && /^[a-z0-9.:[\]_-]{1,253}$/u.test(host) ? host : null;
}

function parseUrl(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

import type { AccessLevel } from '@/utils/store/preferences-schema.ts';

/** Match patterns of every web page; the manifest asks for the same ones. */
export const ANY_SITE: readonly string[] = ['http://*/*', 'https://*/*'];

/** Match patterns of a host and its subdomains. */
export function hostPatterns(host: string): string[] {
  // Numbers and IPv6 addresses have no subdomains.
  const isAddress = /^[\d.]+$|^\[/u.test(host);
  const pattern = isAddress || !host.includes('.') ? host : `*.${host}`;
  return [`http://${pattern}/*`, `https://${pattern}/*`];
}

/** The host of a match pattern without its `*.`; null for all hosts. */
export function patternHost(pattern: string): string | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//u.exec(pattern)?.[1];
  return host ?? null;
}

/** The match patterns that a level needs. */
export function originsFor(
  level: AccessLevel,
  sites: readonly string[],
): string[] {
  if (level === 'everywhere') return [...ANY_SITE];
  return level === 'sites' ? sites.flatMap(hostPatterns) : [];
}

/** Whether a host is one of `sites` or a subdomain of one. */
export function isHostOf(host: string, sites: readonly string[]): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** Whether pages of a host may be read without being asked to. */
export function mayRead(
  host: string,
  access: AccessLevel,
  sites: readonly string[],
): boolean {
  return (
    access === 'everywhere' || (access === 'sites' && isHostOf(host, sites))
  );
}

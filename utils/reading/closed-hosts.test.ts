import { describe, expect, it } from 'vitest';
import { closedHostPatterns, isClosedHost } from './closed-hosts.ts';

describe('isClosedHost', () => {
  it.each([
    'mail.google.com',
    'outlook.live.com',
    'www.paypal.com',
    'online.chase.com',
    'webmail.school.example',
    'owa.city.example',
    'mychart.clinic.example',
    'patientportal.clinic.example',
    'sso.firm.example',
    'intranet.firm.example',
    'login.forum.example',
    'nas.local',
    'wiki.internal',
    'printer.lan',
    'fritz.box.home',
    'localhost',
    'intranet',
    '127.0.0.1',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.10',
    '[::1]',
    '[fd12::3]',
    'something.bank',
  ])('%s is closed', (host) => {
    expect(isClosedHost(host)).toBe(true);
  });

  it.each([
    'review.example',
    'www.theguardian.com',
    'secure.example',
    'blog.mailbags.example',
    'en.wikipedia.org',
    '172.15.0.1',
    '8.8.8.8',
    'bankruptcy.example',
    'www.patient.info',
  ])('%s is open', (host) => {
    expect(isClosedHost(host)).toBe(false);
  });

  it('gives the list as match patterns', () => {
    const patterns = closedHostPatterns();
    expect(patterns).toContain('*://*.paypal.com/*');
    expect(patterns.every((each) => /^\*:\/\/\*\.[^/]+\/\*$/.test(each))).toBe(
      true,
    );
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});

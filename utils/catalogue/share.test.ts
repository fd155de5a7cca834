import { describe, expect, it } from 'vitest';
import { parseEntries } from './parse-entries.ts';
import type { Resource } from './resource.ts';
import { mailtoLink, shareListText, shareText } from './share.ts';

function place(name: string, summary: string): Resource {
  const { resources } = parseEntries('us.yml', [
    {
      id: 'quiet-line',
      name,
      url: 'https://quiet.example/',
      summary,
      kind: 'warmline',
      topics: ['anxiety'],
      languages: ['en'],
      formats: ['phone', 'text'],
      cost: 'free',
      phone: '988',
      sms: { number: '741741', keyword: 'HOME' },
      evidence: 'own-site',
      checked: '2026-07',
    },
  ]);
  return resources[0]!;
}

const line = place('Quiet Line', 'Peers listen to whoever calls & writes.');

describe('shareText', () => {
  it('says what it is and how to reach it', () => {
    expect(shareText(line)).toBe(
      'Quiet Line\nPeers listen to whoever calls & writes.\n' +
        'https://quiet.example/\n☎ 988\n✉ SMS 741741: HOME',
    );
  });

  it('keeps entries of a list apart', () => {
    expect(shareListText([line, line]).split('\n\n')).toHaveLength(2);
  });
});

describe('mailtoLink', () => {
  it('names nobody, and keeps signs and lines', () => {
    const link = new URL(mailtoLink('Two places', [line])!);
    expect(link.pathname).toBe('');
    expect(link.searchParams.get('subject')).toBe('Two places');
    expect(link.searchParams.get('body')).toContain('calls & writes.\r\nhttps');
  });

  it('leaves out what mail programs would cut', () => {
    const long = place('Long Line', 'é'.repeat(200));
    const link = mailtoLink('Places', [line, long, line])!;
    expect(link.length).toBeLessThan(2_000);
    expect(link).toContain('Quiet%20Line');
    expect(link.match(/Long%20Line/gu)).toHaveLength(1);
    expect(mailtoLink('Places', [])).toBeNull();
  });
});

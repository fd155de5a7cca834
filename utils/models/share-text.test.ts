import { describe, expect, it } from 'vitest';
import { createLabels } from '@/utils/words/labels.ts';
import { mailLink, shareListText, shareText } from './share-text.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';

const labels = createLabels(['en']);
const place = (name: string, summary: string) =>
  aResource({
    id: name,
    name,
    summary,
    url: 'https://quiet.example/',
    contacts: [
      { channel: 'phone', number: '988' },
      { channel: 'sms', number: '741741', keyword: 'HOME' },
    ],
    howToJoin: 'Just call.',
  });
const line = place('Quiet Line', 'Peers listen to whoever calls & writes.');

describe('shareText', () => {
  it('says what it is, how to reach it and how to join', () => {
    expect(shareText(line, labels)).toBe(
      'Quiet Line\nPeers listen to whoever calls & writes.\n' +
        'https://quiet.example/\nCall 988\nText HOME to 741741\nJust call.',
    );
  });

  it('keeps entries of a list apart', () => {
    expect(shareListText([line, line], labels).split('\n\n')).toHaveLength(2);
  });
});

describe('mailLink', () => {
  it('names nobody, and keeps signs and lines', () => {
    const link = new URL(mailLink('Two places', [line], labels)?.href ?? '');
    expect(link.pathname).toBe('');
    expect(link.searchParams.get('subject')).toBe('Two places');
    expect(link.searchParams.get('body')).toContain('calls & writes.\r\nhttps');
  });

  it('leaves out what mail programs would cut, and says how many fit', () => {
    const long = place('Long Line', 'é'.repeat(240));
    const link = mailLink('Places', [line, long, line], labels);
    expect(link?.count).toBe(2);
    expect(link?.href.length).toBeLessThan(2_000);
    expect(mailLink('Places', [], labels)).toBeNull();
    expect(
      mailLink('Places', [place('Longest', 'é'.repeat(900))], labels),
    ).toBeNull();
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { pageAddress } from '@/utils/page-address.ts';
import { stages } from '@/utils/stages.ts';
import { aVerdict } from '@/utils/topics/test-verdict.ts';
import { checkedPage, leaveWithPage } from './checked-page.ts';

const FOUND = { gate: null, verdict: aVerdict(), words: 180 };
const before = location.href;

afterEach(() => {
  history.replaceState(null, '', before);
  delete stages().checked;
});

describe('what a check found', () => {
  it('is nothing before there was one', () => {
    expect(checkedPage()).toBeNull();
  });

  it('stays with the page, wherever in it one reads', () => {
    leaveWithPage(pageAddress(before), FOUND);
    history.replaceState(null, '', '#further-down');
    expect(checkedPage()).toEqual(FOUND);
  });

  it('is of no use once the page shows another article', () => {
    leaveWithPage(pageAddress(before), FOUND);
    history.replaceState(null, '', '?article=2');
    expect(checkedPage()).toBeNull();
  });
});

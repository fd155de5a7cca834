import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { EntryList } from './EntryList.tsx';
import { actions, axeFindings, sharing, show, viewOf } from './testing.tsx';

const union = viewOf(
  aResource({
    id: 'night-shift-union',
    name: 'Night Shift Union',
    kind: 'organising',
    communities: ['healthcare-workers'],
    contacts: [{ channel: 'phone', number: '+15550100', written: '555-0100' }],
    labels: ['confidential'],
    checked: null,
  }),
);
const circle = viewOf(aResource({ hours: { always: true, text: '' } }));

describe('EntryList', () => {
  it('says what a place is, for whom, how to reach it, and why', async () => {
    show(<EntryList views={[union]} actions={actions()} />);
    const said = page.getByRole('list').element().textContent;
    expect(said).toContain('Night Shift Union');
    expect(said).toContain('Organising · online · free');
    expect(said).toContain('For health workers');
    expect(said).toContain('because this page is about burnout at work');
    await expect
      .element(
        page.getByRole('link', { name: 'Call 555-0100 (Night Shift Union)' }),
      )
      .toHaveAttribute('href', 'tel:+15550100');
    expect(await axeFindings()).toEqual([]);
  });

  it('says in which language it is described', async () => {
    const view = viewOf(
      aResource({ summaryLanguage: 'fi', howToJoin: 'Soita ensin.' }),
    );
    show(<EntryList views={[view]} actions={actions()} />);
    await page.getByText(/^More, and share/u).click();
    for (const text of [view.summary, 'Soita ensin.']) {
      const said = page.getByText(text, { exact: true }).element();
      expect((said as HTMLElement).lang).toBe('fi');
    }
  });

  it('keeps once', async () => {
    const keep = vi.fn();
    show(<EntryList views={[circle]} actions={actions({ keep })} />);
    await page.getByRole('button', { name: 'Keep (Evening Circle)' }).click();
    expect(keep).toHaveBeenCalledExactlyOnceWith(circle);

    show(
      <EntryList
        views={[circle]}
        actions={actions({ keep, keptIds: new Set([circle.id]) })}
      />,
    );
    const kept = page.getByRole('button', { name: 'Kept (Evening Circle)' });
    (kept.element() as HTMLElement).click();
    expect(keep).toHaveBeenCalledOnce();
    expect(await axeFindings()).toEqual([]);
  });

  it('offers to copy what had better not be opened at work', async () => {
    const copy = vi.fn();
    const share = sharing({ copy });
    show(<EntryList views={[union, circle]} actions={actions({ share })} />);
    await page.getByRole('button', { name: /^Copy for later/u }).click();
    expect(copy).toHaveBeenCalledExactlyOnceWith([union]);
  });

  it('is handed on by copying, by e-mail, or as the system does', async () => {
    const copy = vi.fn();
    const send = vi.fn();
    const share = sharing({ copy, send });
    show(<EntryList views={[circle]} actions={actions({ share })} />);
    await page.getByText(/^More, and share/u).click();
    await page
      .getByRole('button', { name: 'Copy as text (Evening Circle)' })
      .click();
    expect(copy).toHaveBeenCalledExactlyOnceWith([circle]);
    await page.getByRole('button', { name: /^Send with/u }).click();
    expect(send).toHaveBeenCalledExactlyOnceWith([circle]);
    await expect
      .element(page.getByRole('link', { name: 'E-mail (Evening Circle)' }))
      .toHaveAttribute('href', expect.stringMatching(/^mailto:\?subject=/u));
    expect(page.getByRole('button', { name: /^Print/u }).elements()).toEqual(
      [],
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('opens websites apart, and tells them nothing about us', () => {
    const root = show(<EntryList views={[circle]} actions={actions()} />);
    const link = root.querySelector<HTMLAnchorElement>('a[href^="https"]');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer']);
  });
});

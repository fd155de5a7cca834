import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { CrisisHelp } from './CrisisHelp.tsx';
import { CrisisSection } from './CrisisSection.tsx';
import { axeFindings, show, TODAY, viewOf } from './testing.tsx';

const lines = ['One', 'Two', 'Three', 'Four'].map((name) =>
  viewOf(
    aResource({
      id: name,
      name: `Line ${name}`,
      kind: 'crisis-line',
      contacts: [
        { channel: 'phone', number: '988' },
        { channel: 'sms', number: '741741', keyword: 'HOME' },
      ],
      labels: ['may-contact-emergency-services'],
    }),
  ),
);

const CHOSEN = { country: 'US', guessed: false };
const NOWHERE = { country: null, guessed: false };

describe('CrisisHelp', () => {
  it('is one step away, with numbers to call and text', async () => {
    show(<CrisisHelp lines={lines} place={CHOSEN} />);
    await page.getByTestId('crisis').getByText('Talk to someone now').click();
    const first = page.getByRole('listitem').first();
    await expect
      .element(first.getByRole('link', { name: /^Call 988/u }))
      .toHaveAttribute('href', 'tel:988');
    await expect
      .element(first.getByRole('link', { name: /^Text HOME to 741741/u }))
      .toHaveAttribute('href', 'sms:741741?body=HOME');
    await expect
      .element(first)
      .toMatchTextContent(/may call emergency services/u);
    // More than three are behind one more step.
    await expect.element(page.getByText('Line Four')).not.toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('names a way for every country even without a catalogue', async () => {
    show(<CrisisHelp lines={[]} place={NOWHERE} open />);
    await expect
      .element(page.getByRole('link', { name: /findahelpline\.com/u }))
      .toHaveAttribute('href', 'https://findahelpline.com/');
    expect(await axeFindings()).toEqual([]);
  });

  it('leads to where a country is chosen, when none is known', async () => {
    show(<CrisisHelp lines={[]} place={NOWHERE} open />);
    await expect
      .element(page.getByText(/^Choose your country in the options to see/u))
      .toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'in the options' }))
      .toHaveAttribute('href', '/options.html');
  });

  it('says for which country the lines are, when that was guessed', async () => {
    show(
      <CrisisHelp
        lines={lines}
        place={{ country: 'GB', guessed: true }}
        chooseAt="#country"
        open
      />,
    );
    await expect
      .element(page.getByText(/guessed from your browser: United Kingdom\./u))
      .toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'on this page' }))
      .toHaveAttribute('href', '#country');
    expect(await axeFindings()).toEqual([]);
  });

  it('asks for nothing when a country was chosen', async () => {
    show(<CrisisHelp lines={lines} place={CHOSEN} open />);
    await expect.element(page.getByText(/guessed/u)).not.toBeInTheDocument();
    expect(
      page.getByRole('link', { name: 'in the options' }).elements(),
    ).toEqual([]);
  });

  it('leads with the line about violence where a page names it', async () => {
    const model = {
      lines: signal([
        aResource({ id: 'all', name: 'Line for All' }),
        aResource({ id: 'safe', name: 'Safe Line', causes: ['violence'] }),
      ]),
      place: signal(CHOSEN),
    };
    const first = page.getByRole('heading', { level: 3 }).first();
    show(<CrisisSection model={model} now={TODAY} open />);
    await expect.element(first).toMatchTextContent(/Line for All/u);
    show(<CrisisSection model={model} now={TODAY} open violence />);
    await expect.element(first).toMatchTextContent(/Safe Line/u);
  });
});

import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { AccessLost } from './AccessLost.tsx';
import { Announcer } from './Announcer.tsx';
import { CardShortcut } from './CardShortcut.tsx';
import { PageHeader } from './PageHeader.tsx';
import { axeFindings, show } from './testing.tsx';
import { WelcomeDone } from './WelcomeDone.tsx';

describe('notices', () => {
  it('says what access was taken back, and can be put away', async () => {
    const onDismiss = vi.fn();
    show(
      <AccessLost
        sites={['news.example']}
        chooseAt="/options.html"
        onDismiss={onDismiss}
      />,
    );
    await expect
      .element(page.getByRole('status'))
      .toMatchTextContent(/reads now only on news\.example/u);
    expect(await axeFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Leave it so' }).click();
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it.each(['ask', 'sites', 'everywhere'] as const)(
    'says what happens next at the level %s, and takes the focus',
    async (level) => {
      show(
        <>
          <h1>Welcome</h1>
          <WelcomeDone level={level} shortcut="Alt+Shift+O" />
        </>,
      );
      await expect
        .element(page.getByRole('heading', { name: 'You are set' }))
        .toHaveFocus();
      expect(await axeFindings()).toEqual([]);
    },
  );

  it('names the keys to the card where cards come', async () => {
    const keys = () => page.getByText(/Alt\+Shift\+O moves to the card/u);
    show(<WelcomeDone level="everywhere" shortcut="Alt+Shift+O" />);
    await expect
      .element(keys())
      .toMatchTextContent(/under keyboard shortcuts/u);
    show(<WelcomeDone level="ask" shortcut="Alt+Shift+O" />);
    expect(keys().elements()).toEqual([]);
  });

  it('says when no keys are set, and nothing where there can be none', async () => {
    const root = show(<CardShortcut shortcut="" />);
    await expect
      .element(page.getByText(/No keys are set/u))
      .toMatchTextContent(/under keyboard shortcuts/u);
    show(<CardShortcut shortcut={null} />);
    expect(root.textContent).toBe('');
  });

  it('says the same words again', async () => {
    const said = { text: 'Saved.', kind: 'done' } as const;
    const root = show(<Announcer latest={{ ...said, nth: 1 }} />);
    const first = root.querySelector('span');
    show(<Announcer latest={{ ...said, nth: 2 }} />);
    expect(root.querySelector('span')).not.toBe(first);
    expect(await axeFindings()).toEqual([]);
  });

  it('names the house', async () => {
    show(
      <PageHeader>
        <a href="/options.html">Options</a>
      </PageHeader>,
    );
    await expect.element(page.getByText('Commonplace')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('has room on a narrow screen with letters twice as large', async () => {
    await page.viewport(360, 640);
    document.documentElement.style.fontSize = '200%';
    onTestFinished(() => {
      document.documentElement.style.fontSize = '';
    });
    show(
      <PageHeader>
        <a href="/library.html">Bibliothek</a>
        <a href="/options.html">Einstellungen</a>
      </PageHeader>,
    );
    expect(document.documentElement.scrollWidth).toBe(360);
  });
});

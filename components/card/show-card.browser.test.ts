import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { CardAnswer, CardContent } from '@/utils/card.ts';
import { failure, success } from '@/utils/result.ts';
import { type CardHost, stages } from '@/utils/stages.ts';
import { EXAMPLE_CRISIS, EXAMPLE_OFFER } from './example-content.ts';
import { showCard } from './show-card.tsx';

const LONG =
  'Arbeitnehmerselbstverwaltungsgenossenschaftsgründungsberatungsstelle';

let answers: CardAnswer['kind'][];
let host: CardHost;
let stop: AbortController;

beforeEach(() => {
  // Opens the shadow root, so that the test can look into it.
  vi.stubEnv('MODE', 'e2e');
  answers = [];
  stop = new AbortController();
  host = {
    answer: ({ kind }) => {
      answers.push(kind);
      return Promise.resolve(success(null));
    },
    save: () => Promise.resolve(success(null)),
    seeAll: vi.fn(() => Promise.resolve(success(null))),
    cueWords: () => ['running on empty', 'overtime'],
  };
});
afterEach(async () => {
  stop.abort();
  // An open card outlives its signal.
  stages().card?.remove();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  document.body.replaceChildren();
  document.body.removeAttribute('dir');
  document.head.querySelector('#hostile')?.remove();
  await page.viewport(1280, 800);
  await emulate('prefers-color-scheme', '');
});

function show(content: CardContent = EXAMPLE_OFFER): void {
  showCard(content, host, stop.signal);
}

async function open(content?: CardContent): Promise<void> {
  show(content);
  await page.getByTestId('card-open').click();
}

/** The page's own field, with the focus in it. */
function focusField(): void {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
}

function element(): HTMLElement | null {
  return document.querySelector('commonplace-card');
}

function card(): HTMLElement {
  return element()!.shadowRoot!.querySelector('.card')!;
}

function focused(): Element | null {
  return element()?.shadowRoot?.activeElement ?? null;
}

function button(name: string) {
  return page.getByRole('button', { name });
}

async function emulate(name: string, value: string): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name, value }],
  });
}

async function violations(): Promise<string[]> {
  // Colours count once they have faded in.
  await Promise.all(
    card()
      .getAnimations()
      .map((animation) => animation.finished),
  );
  const { violations: found } = await axe.run(element()!);
  return found.map(({ id, nodes }) =>
    [id, ...nodes.map(({ html }) => html)].join(' '),
  );
}

describe.each(['light', 'dark'])('in %s, axe finds nothing on', (scheme) => {
  beforeEach(() => emulate('prefers-color-scheme', scheme));

  it('the closed card', async () => {
    show();
    expect(await violations()).toEqual([]);
  });
  it('the open card with everything shown', async () => {
    await open();
    await button('Why this card?').click();
    await button('Talk to someone now').click();
    await button('Keep: Tired Together').click();
    expect(await violations()).toEqual([]);
  });
  it('a problem', async () => {
    host = {
      ...host,
      save: () => Promise.resolve({ ok: false, problem: 'full' }),
    };
    await open();
    await page.getByTestId('save').first().click();
    await expect.element(page.getByText(/disk is full/u)).toBeVisible();
    expect(await violations()).toEqual([]);
  });
  it('an answer that could not be stored', async () => {
    host = { ...host, answer: () => Promise.resolve(failure('failed')) };
    await open();
    await button('Wrong topic').click();
    await expect.element(page.getByText(/not be stored/u)).toBeVisible();
    expect(await violations()).toEqual([]);
  });
  it('the crisis-only card', async () => {
    show(EXAMPLE_CRISIS);
    expect(await violations()).toEqual([]);
  });
  it('the thanks', async () => {
    show();
    await button('Later').click();
    expect(await violations()).toEqual([]);
  });
});

describe('what it shows', () => {
  it('opens to the suggestions, each with a way to keep it', async () => {
    await open();
    expect(answers).toEqual(['opened']);
    expect(page.getByTestId('suggestion').elements()).toHaveLength(3);
    await page.getByTestId('save').first().click();
    await expect
      .element(button('Kept: Tired Together'))
      .toHaveAttribute('aria-disabled', 'true');
  });
  it('lets a failed keep be tried again', async () => {
    let tries = 0;
    host = {
      ...host,
      save: () => {
        tries += 1;
        return Promise.resolve(
          tries === 1
            ? { ok: false, problem: 'blocked' }
            : { ok: true, value: null },
        );
      },
    };
    await open();
    await button('Keep: Tired Together').click();
    await expect.element(page.getByText(/store is busy/u)).toBeVisible();
    await button('Keep: Tired Together').click();
    await expect.element(button('Kept: Tired Together')).toBeVisible();
  });
  it('links to safe addresses only, in a tab of their own', async () => {
    await open();
    const links = [...card().querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual([
      'https://circle.example/',
      'https://floor.example/',
      'tel:+15550100',
    ]);
    expect(links[0]?.target).toBe('_blank');
    expect(links[0]?.rel).toBe('noopener noreferrer');
  });
  it('says for whom a place is, and what to know before', async () => {
    await open();
    const [circle, floor] = page.getByTestId('suggestion').elements();
    expect(circle?.textContent).toContain('For women · ages 18 and over');
    expect(floor?.textContent).toContain('Good to know: confidential');
    await button('Talk to someone now').click();
    const crisis = page.getByTestId('crisis').element().textContent;
    expect(crisis).toContain('does not call emergency services without');
  });
  it('says what a browser remembers, beside the crisis lines only', async () => {
    const said = 'A private window leaves no history.';
    await open();
    expect(card().textContent).not.toContain(said);
    await button('Talk to someone now').click();
    await expect.element(page.getByText(said)).toBeVisible();
  });
  it('says which words were the reason', async () => {
    await open();
    await button('Why this card?').click();
    await expect.element(page.getByText('running on empty')).toBeVisible();
  });

  it('says each word once, and no more than a few', async () => {
    const many = Array.from({ length: 20 }, (_, i) => `word ${i}`);
    host = { ...host, cueWords: () => ['burnout', 'burnout', ...many] };
    await open();
    await button('Why this card?').click();
    const said = [...card().querySelectorAll('.cues li')];
    expect(said.map(({ textContent }) => textContent)).toEqual([
      'burnout',
      ...many.slice(0, 7),
    ]);
  });
  it('puts nothing where Show was that a double click could hit', async () => {
    show();
    await page.getByTestId('card-open').dblClick();
    expect(answers).toEqual(['opened']);
    await expect
      .element(button('Talk to someone now'))
      .toHaveAttribute('aria-expanded', 'false');
  });
  it('asks its host for all suggestions', async () => {
    await open();
    await page.getByTestId('see-all').click();
    expect(host.seeAll).toHaveBeenCalledOnce();
  });
  it('asks once, however often it is pressed before the library opens', async () => {
    let reply: (outcome: { ok: true; value: null }) => void = () => undefined;
    const seeAll = vi.fn<CardHost['seeAll']>(
      () => new Promise((resolve) => (reply = resolve)),
    );
    host = { ...host, seeAll };
    await open();
    await page.getByTestId('see-all').dblClick();
    expect(seeAll).toHaveBeenCalledOnce();
    reply({ ok: true, value: null });
    await expect
      .poll(async () => {
        await page.getByTestId('see-all').click();
        return seeAll.mock.calls.length;
      })
      .toBe(2);
  });
  it('says when the library could not be opened, and can be tried again', async () => {
    host = {
      ...host,
      seeAll: vi
        .fn<CardHost['seeAll']>()
        .mockResolvedValueOnce({ ok: false, problem: 'failed' })
        .mockResolvedValueOnce({ ok: true, value: null }),
    };
    await open();
    await page.getByTestId('see-all').click();
    const problem = page.getByText(EXAMPLE_OFFER.labels.problems.failed);
    await expect.element(problem).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByTestId('see-all').click();
    await expect.element(problem).not.toBeInTheDocument();
    expect(host.seeAll).toHaveBeenCalledTimes(2);
  });
  it('keeps crisis help one step away', async () => {
    await page.viewport(360, 640);
    await open();
    const help = button('Talk to someone now');
    expect(help.element().getBoundingClientRect().bottom).toBeLessThan(640);
    await help.click();
    const line = page.getByRole('link', { name: '988', exact: true });
    expect(line.element().getBoundingClientRect().bottom).toBeLessThan(640);
  });
  it('shows crisis lines at once, and nothing else, when told so', () => {
    show(EXAMPLE_CRISIS);
    expect(card().textContent).toContain('Night Line');
    expect(card().textContent).toContain('call your emergency number');
    expect(card().textContent).toContain('leaves no history');
    expect(card().querySelectorAll('button')).toHaveLength(1);
    expect(card().textContent).not.toMatch(/burnout|suggestions/iu);
  });
  it('offers the text itself where the clipboard refuses', async () => {
    const clipboard = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new Error('refused'));
    await open();
    await button('Copy for later: Shop Floor Organisers').click();
    await vi.waitFor(() => expect(focused()?.localName).toBe('textarea'));
    const field = card().querySelector('textarea')!;
    expect(field.value).toContain('https://floor.example/');
    expect(field.selectionEnd).toBe(field.value.length);
    clipboard.mockRestore();
  });
});

describe('the way out', () => {
  it.each([
    ['Not on this site', 'site-off'],
    ['Wrong topic', 'wrong-topic'],
  ])('%s is noted', async (name, kind) => {
    await open();
    await button(name).click();
    expect(answers).toEqual(['opened', kind]);
    await expect
      .element(page.getByRole('heading'))
      .toMatchTextContent(/Noted/u);
    // Clearing the thanks away is no further answer.
    await page.getByTestId('card-close').click();
    expect(element()).toBeNull();
    expect(answers).toEqual(['opened', kind]);
  });
  it('✕ closes at once', async () => {
    show();
    await page.getByTestId('card-close').click();
    expect(answers).toEqual(['closed']);
    expect(element()).toBeNull();
  });
  it('stays to be read after an answer, then leaves', async () => {
    show();
    const later = button('Later').element() as HTMLElement;
    vi.useFakeTimers();
    await userEvent.click(later);
    await userEvent.hover(document.documentElement);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(card().querySelector('.headline')?.textContent).toMatch(/Noted/u);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(element()).toBeNull();
  });
  it('stays while the keyboard focus is in it', async () => {
    show();
    stages().card?.focus();
    await userEvent.keyboard('{Tab}{Tab}');
    vi.useFakeTimers();
    await userEvent.keyboard('{Enter}');
    expect(answers).toEqual(['later']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(element()).not.toBeNull();
    expect(focused()?.className).toBe('headline');
  });
  it('thanks for no answer before it was stored, and asks once', async () => {
    let store = () => {};
    host.answer = ({ kind }) => {
      answers.push(kind);
      return new Promise((done) => (store = () => done(success(null))));
    };
    show();
    await button('Later').dblClick();
    expect(answers).toEqual(['later']);
    expect(card().textContent).not.toMatch(/Noted/u);
    store();
    await expect
      .element(page.getByRole('heading'))
      .toMatchTextContent(/Noted/u);
  });
  it('says when an answer could not be stored, and lets it be tried again', async () => {
    let full = true;
    host.answer = ({ kind }) => {
      answers.push(kind);
      return Promise.resolve(full ? failure('failed') : success(null));
    };
    show();
    await button('Later').click();
    await expect.element(page.getByText(/not be stored/u)).toBeVisible();
    full = false;
    await button('Later').click();
    await expect
      .element(page.getByRole('heading'))
      .toMatchTextContent(/Noted/u);
    expect(answers).toEqual(['later', 'later']);
  });
  it.each(['before', 'after'])(
    'stays to be read when its answer stops the reader, %s it is stored',
    async (when) => {
      host.answer = ({ kind }) => {
        if (kind === 'site-off' && when === 'before') stop.abort();
        return Promise.resolve(success(null));
      };
      await open();
      const off = button('Not on this site').element() as HTMLElement;
      vi.useFakeTimers();
      await userEvent.click(off);
      stop.abort();
      await userEvent.hover(document.documentElement);
      await vi.advanceTimersByTimeAsync(4_000);
      expect(card().querySelector('[role=status]')?.textContent).toMatch(
        /Noted/u,
      );
      await vi.advanceTimersByTimeAsync(60_000);
      expect(element()).toBeNull();
    },
  );
  it.each([
    ['closed', EXAMPLE_OFFER],
    ['crisis-only', EXAMPLE_CRISIS],
  ])('leaves with its signal, %s and not in use', async (_, content) => {
    show(content);
    await userEvent.hover(document.documentElement);
    stop.abort();
    expect(element()).toBeNull();
  });
  it('stays open when its signal ends, and works on', async () => {
    await open();
    await userEvent.hover(document.documentElement);
    stop.abort();
    await button('Keep: Tired Together').click();
    await expect.element(button('Kept: Tired Together')).toBeVisible();
    await button('Why this card?').click();
    await expect.element(page.getByText('running on empty')).toBeVisible();
    await page.getByTestId('see-all').click();
    expect(host.seeAll).toHaveBeenCalledOnce();
    await page.getByTestId('card-close').click();
    expect(answers).toEqual(['opened', 'closed']);
    expect(element()).toBeNull();
  });
  it('stays, crisis-only, when its signal ends under the pointer', async () => {
    show(EXAMPLE_CRISIS);
    await page.getByText('Night Line').hover();
    stop.abort();
    expect(card().textContent).toContain('Night Line');
    await page.getByTestId('card-close').click();
    expect(element()).toBeNull();
    // It was not the page's that is there now.
    expect(answers).toEqual([]);
  });
  it('is reached by the keyboard where it outlived its page', async () => {
    await open();
    stop.abort();
    stages().card?.focus();
    expect(focused()?.className).toBe('headline');
    await page.getByTestId('card-close').click();
    expect(stages().card).toBeUndefined();
  });
  it('makes room for another card, even while it is open', async () => {
    await open();
    stop.abort();
    stop = new AbortController();
    show(EXAMPLE_CRISIS);
    expect(document.querySelectorAll('commonplace-card')).toHaveLength(1);
    expect(card().textContent).toContain(EXAMPLE_CRISIS.headline);
    // Nobody answered the one that went.
    expect(answers).toEqual(['opened']);
  });
  it('lets the page remove it, without an answer', async () => {
    show();
    const gone = element()!;
    gone.remove();
    await vi.waitFor(() =>
      expect(gone.shadowRoot?.querySelector('.card')).toBeNull(),
    );
    expect(answers).toEqual([]);
  });
});

describe('by keyboard', () => {
  it('takes no focus when it comes', () => {
    focusField();
    show();
    expect(document.activeElement?.localName).toBe('input');
  });
  it('is announced from a region that was empty at first', async () => {
    show();
    const status = card().querySelector('[role=status]')!;
    expect(status.textContent).toBe('');
    await vi.waitFor(() =>
      expect(status.textContent).toBe(EXAMPLE_OFFER.headline),
    );
  });
  it('keeps the focus inside when Show opens it', async () => {
    show();
    stages().card?.focus();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(answers).toEqual(['opened']);
    expect(focused()?.className).toBe('headline');
    await userEvent.keyboard('{Tab}');
    expect(focused()?.getAttribute('href')).toBe('https://circle.example/');
    await userEvent.keyboard('{Tab} ');
    await expect.element(button('Kept: Tired Together')).toBeVisible();
  });
  it('closes on Escape from inside, and gives the focus back', async () => {
    focusField();
    show();
    await userEvent.keyboard('{Escape}');
    expect(element()).not.toBeNull();
    stages().card?.focus();
    await userEvent.keyboard('{Escape}');
    expect(element()).toBeNull();
    expect(document.activeElement?.localName).toBe('input');
  });
  it('keeps its keys, clicks and focus from the page', async () => {
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    const types = ['keydown', 'keyup', 'keypress', 'click', 'focusin'];
    for (const type of types) {
      document.body.addEventListener(type, hear);
      document.addEventListener(type, hear, { signal: stop.signal });
    }
    for (const type of ['keydown', 'keyup', 'focusin']) {
      document.addEventListener(type, hear, {
        capture: true,
        signal: stop.signal,
      });
    }
    show();
    stages().card?.focus();
    await userEvent.keyboard('{Tab}{Enter}j');
    await button('Talk to someone now').click();
    expect(heard).toEqual([]);
  });
  it('hears no made-up events', () => {
    show();
    card().querySelector<HTMLElement>('[data-testid=card-open]')!.click();
    element()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(answers).toEqual([]);
    expect(element()).not.toBeNull();
  });
});

describe('on difficult pages', () => {
  it('is anonymous and closed, for pages that mean no harm', () => {
    vi.stubEnv('MODE', 'production');
    show();
    const last = document.documentElement.lastElementChild!;
    expect(last.localName).toBe('div');
    expect(last.getAttributeNames()).toEqual(['style']);
    expect(last.shadowRoot).toBeNull();
  });
  it('tells a page that asks whether a text is there, and no more', () => {
    vi.stubEnv('MODE', 'production');
    show();
    const { find } = window as unknown as { find(text: string): boolean };
    const selection = getSelection();
    // The limit that PRIVACY.md tells of: a closed root hides no text.
    expect(find(EXAMPLE_OFFER.headline)).toBe(true);
    expect(find('A text that is nowhere')).toBe(false);
    selection?.removeAllRanges();
    find(EXAMPLE_OFFER.headline.slice(0, 5));
    selection?.modify('extend', 'forward', 'documentboundary');
    expect(selection?.toString()).toBe('');
  });
  it('withstands hostile styles', async () => {
    const style = document.createElement('style');
    style.id = 'hostile';
    style.textContent = `
      html { font-size: 4px; }
      * { all: unset !important; display: none !important; opacity: 0 !important }
      @layer first { * { visibility: hidden !important; color: red !important } }
      html, body, head { display: block !important; opacity: 1 !important;
        visibility: visible !important }
      div, commonplace-card { transform: scale(0.1) !important;
        position: static !important; width: 0 !important }`;
    document.head.append(style);
    await open();
    const box = card().getBoundingClientRect();
    expect(box.width).toBeCloseTo(384, 0);
    expect(innerWidth - box.right).toBeCloseTo(16, 0);
    expect(innerHeight - box.bottom).toBeCloseTo(16, 0);
    expect(getComputedStyle(card()).fontSize).toBe('16px');
    await expect.element(page.getByTestId('see-all')).toBeVisible();
  });
  it.each([320, 480])('is a sheet across %i px', async (width) => {
    await page.viewport(width, 640);
    await open({
      ...EXAMPLE_OFFER,
      headline: LONG,
      suggestions: EXAMPLE_OFFER.suggestions.map((suggestion) => ({
        ...suggestion,
        name: LONG,
      })),
    });
    const box = card().getBoundingClientRect();
    expect([box.left, box.right]).toEqual([0, width]);
    expect(box.bottom).toBe(640);
    expect(card().scrollWidth).toBe(card().clientWidth);
    expect(card().scrollHeight).toBeGreaterThan(card().clientHeight);
    // The way out stays in sight.
    card().scrollTop = card().scrollHeight;
    const close = page.getByTestId('card-close').element();
    expect(close.getBoundingClientRect().top).toBeGreaterThanOrEqual(box.top);
  });
  it.each([
    ['Arabic', 'rtl', 'ltr', 'left'],
    ['English', 'ltr', 'rtl', 'right'],
  ] as const)(
    'stands where the lines of a page in %s end, whichever way its own run',
    (_, pages, own, side) => {
      document.body.dir = pages;
      show({ ...EXAMPLE_OFFER, direction: own });
      const { left, right } = card().getBoundingClientRect();
      expect(side === 'left' ? left : innerWidth - right).toBeCloseTo(16, 0);
      expect(getComputedStyle(card()).direction).toBe(own);
    },
  );
  describe('in letters of twice the size, on a phone', () => {
    /** Whether an element can be seen whole, with nothing over its corners. */
    const inSight = (shown: Element): boolean => {
      const { left, right, top, bottom } = shown.getBoundingClientRect();
      const at = (x: number, y: number) =>
        shown.contains(element()!.shadowRoot!.elementFromPoint(x, y));
      const middle = (left + right) / 2;
      return at(middle, top + 2) && at(middle, bottom - 2);
    };
    const enlarge = async () => {
      await page.viewport(360, 640);
      card().style.fontSize = '200%';
    };

    it('has its ways out in sight, closed, wherever it is scrolled', async () => {
      show({ ...EXAMPLE_OFFER, headline: EXAMPLE_OFFER.headline.repeat(3) });
      await enlarge();
      expect(card().getBoundingClientRect().height).toBeLessThan(640 * 0.65);
      expect(card().scrollHeight).toBeGreaterThan(card().clientHeight);
      expect(card().scrollWidth).toBe(card().clientWidth);
      for (const top of [0, 70, card().scrollHeight]) {
        card().scrollTop = top;
        const buttons = [...card().querySelectorAll('button')];
        expect(buttons.map(inSight)).toEqual([true, true, true]);
      }
    });
    it('has its first line and its close button in sight when opened', async () => {
      show({ ...EXAMPLE_OFFER, headline: EXAMPLE_OFFER.headline.repeat(3) });
      await enlarge();
      card().scrollTop = 70;
      await page.getByTestId('card-open').click();
      expect(card().scrollTop).toBe(0);
      card().scrollTop = card().scrollHeight / 2;
      expect(inSight(page.getByTestId('card-close').element())).toBe(true);
    });
    it('lets no text run behind its close button', async () => {
      await open();
      await enlarge();
      const close = page.getByTestId('card-close').element();
      const { left, top, bottom } = close.getBoundingClientRect();
      const headline = card().querySelector('.headline')!;
      expect(headline.getBoundingClientRect().right).toBeLessThan(left);
      // Beside it there is nothing of the list, however far that is scrolled.
      card().scrollTop = card().scrollHeight / 2;
      const root = element()!.shadowRoot!;
      for (const y of [top + 2, (top + bottom) / 2, bottom - 2]) {
        const beside = root.elementFromPoint(left - 10, y);
        expect(beside?.closest('.entries')).toBeNull();
      }
    });
  });
  it('leaves the page beside it to the pointer', () => {
    show();
    expect(document.elementFromPoint(10, innerHeight - 10)).not.toBe(element());
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { gateReason } from './gate.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.designMode = 'off';
  vi.unstubAllGlobals();
});

const PASSWORD = '<input type="password">';
/** Markup with a shadow root inside, and the hosts of closed ones. */
const inShadow = (mode: string, within: string, host = 'div') =>
  `<${host}><template shadowrootmode="${mode}">${within}</template></${host}>`;
/** Markup with a frame of this site. */
const inFrame = (within: string, style = '') =>
  `<iframe style="${style}" srcdoc='${within}'></iframe>`;

/** The frames of this very document have come. */
async function framesLoaded(): Promise<void> {
  for (const frame of document.querySelectorAll('iframe')) {
    await new Promise((done) => frame.addEventListener('load', done));
  }
}

/** This very document, as if it were served from a public site. */
function reasonOn(body: string, hostname = 'review.example') {
  document.body.setHTMLUnsafe(body);
  return reasonNow(hostname);
}

function reasonNow(hostname = 'review.example') {
  const page = new Proxy(document, {
    get(target, key) {
      if (key === 'location') return { hostname };
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function'
        ? (value.bind(target) as unknown)
        : value;
    },
  });
  return gateReason(page);
}

describe('gateReason', () => {
  it.each([
    ['an article', '<p>Words</p>', null],
    ['a password field', '<input type="password">', 'password'],
    ['a hidden one', '<input type="password" style="display:none">', null],
    ['one folded away', '<div hidden><input type="password"></div>', null],
    ['a card number', '<input autocomplete="cc-number">', 'payment'],
    ['one by its name', '<input name="cardNumber">', 'payment'],
    ['a search field', '<input type="search" name="q">', null],
    ['a comment box', '<textarea rows="3" cols="40"></textarea>', null],
    [
      'an editor',
      '<div contenteditable style="width:100vw;height:80vh">My text</div>',
      'editor',
    ],
    [
      'one with a shadow root',
      '<div contenteditable style="width:100vw;height:80vh"><template shadowrootmode="open"><slot></slot></template>My text</div>',
      'editor',
    ],
  ])('%s', (_, body, reason) => {
    expect(reasonOn(body)).toBe(reason);
  });

  it.each([
    ['SVG', '<svg><missing-glyph/><inkscape:path-effect/></svg>'],
    [
      'MathML',
      '<math><semantics><annotation-xml></annotation-xml></semantics></math>',
    ],
  ])('asks nothing of the elements of %s', (_, body) => {
    // As Chromium does it.
    const openOrClosedShadowRoot = vi.fn((element: unknown) => {
      if (element instanceof HTMLElement) return null;
      throw new TypeError('parameter 1 is not of type HTMLElement');
    });
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
    expect(reasonOn(`${body}<x-y></x-y>`)).toBe(null);
    expect(openOrClosedShadowRoot).toHaveBeenCalledOnce();
  });

  it.each([
    ['open', inShadow('open', PASSWORD), 'password'],
    [
      'open, in a custom element',
      inShadow('open', PASSWORD, 'x-y'),
      'password',
    ],
    ['of a header', inShadow('open', PASSWORD, 'header'), 'password'],
    ['in another', inShadow('open', inShadow('open', PASSWORD)), 'password'],
    ['unseen', inShadow('open', `<p hidden>${PASSWORD}</p>`), null],
    [
      'of a host without a box',
      `<style>x-y{display:contents}</style>${inShadow('open', PASSWORD, 'x-y')}`,
      'password',
    ],
    ['with prose', inShadow('open', '<p>Words</p>'), null],
  ])('looks into a shadow root: %s', (_, body, reason) => {
    expect(reasonOn(body)).toBe(reason);
  });

  it('looks into a closed shadow root, where the browser opens it', () => {
    // In an element that is not looked into by itself.
    const opened = document.createElement('p').attachShadow({ mode: 'open' });
    opened.setHTMLUnsafe(PASSWORD);
    document.documentElement.append(opened.host);
    const openOrClosedShadowRoot = vi.fn(() => opened);
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
    expect(reasonOn(inShadow('closed', PASSWORD, 'x-y'))).toBe('password');
    expect(openOrClosedShadowRoot).toHaveBeenCalledOnce();

    // As Firefox does it.
    vi.stubGlobal('chrome', {});
    expect(reasonNow()).toBe(null);
    const host = document.body.firstElementChild ?? {};
    Object.assign(host, { openOrClosedShadowRoot: opened });
    expect(reasonNow()).toBe('password');
    opened.host.remove();
  });

  it.each([
    ['with a password field', inFrame(PASSWORD), 'password'],
    ['an unseen one', inFrame(PASSWORD, 'visibility:hidden'), null],
    [
      'one without a size',
      inFrame(PASSWORD, 'width:0;height:0;border:0'),
      null,
    ],
    [
      'an editor',
      inFrame(
        '<body contenteditable style="height:90vh">',
        'width:100vw;height:90vh',
      ),
      'editor',
    ],
    [
      'an editor for a comment',
      inFrame('<body contenteditable>', 'width:300px;height:90px'),
      null,
    ],
    ['with prose', inFrame('<p>Words</p>'), null],
  ])('looks into a frame of the same site: %s', async (_, body, reason) => {
    document.body.setHTMLUnsafe(body);
    await framesLoaded();
    expect(reasonNow()).toBe(reason);
  });

  it.each([
    ['https://js.stripe.com/v3/elements-inner-card.html', 'payment'],
    ['https://video.example/?from=js.stripe.com', null],
  ])('knows frames of payment by their address: %s', (address, reason) => {
    // Without a connection: nothing is loaded from there.
    const frame = `<iframe sandbox loading="lazy" src="${address}"></iframe>`;
    expect(reasonOn(`<div style="height:9000px"></div>${frame}`)).toBe(reason);
  });

  it('knows closed hosts', () => {
    expect(reasonOn('<p>Words</p>', 'mail.google.com')).toBe('closed-site');
  });

  it('knows a page that is all editor', () => {
    document.designMode = 'on';
    expect(reasonOn('<p>Words</p>')).toBe('editor');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { gateReason } from './gate.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.designMode = 'off';
});

/** This very document, as if it were served from a public site. */
function reasonOn(body: string, hostname = 'review.example') {
  const parsed = new DOMParser().parseFromString(body, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
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
  ])('%s', (_, body, reason) => {
    expect(reasonOn(body)).toBe(reason);
  });

  it('knows closed hosts', () => {
    expect(reasonOn('<p>Words</p>', 'mail.google.com')).toBe('closed-site');
  });

  it('knows a page that is all editor', () => {
    document.designMode = 'on';
    expect(reasonOn('<p>Words</p>')).toBe('editor');
  });
});

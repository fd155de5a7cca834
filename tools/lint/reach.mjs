import { SYNTAX } from './syntax.mjs';

/**
 * What a layer may reach beside what it imports: the browser's own things, the
 * document, what is packaged; and which of its files declare something that
 * TypeScript does not know, for the reason written there.
 *
 * @typedef {{
 *   browser?: boolean,
 *   dom?: boolean,
 *   packaged?: boolean,
 *   declare?: string[],
 * }} Reach
 */

const BROWSER = [
  'browser',
  'caches',
  'chrome',
  'cookieStore',
  'indexedDB',
  'localStorage',
  'sessionStorage',
];
/** What a document is reached by; the background has none. */
const DOM = ['document', 'window'];
/** What else values in, values out have no need of. */
const WORLD = [
  'addEventListener',
  'BroadcastChannel',
  'frames',
  'globalThis',
  'history',
  'location',
  'navigator',
  'parent',
  'postMessage',
  'self',
  'top',
];
/** Nothing leaves the device; `fetch` reads what is packaged. */
const NETWORK = [
  'EventSource',
  'fetch',
  'importScripts',
  'RTCPeerConnection',
  'sendBeacon',
  'SharedWorker',
  'WebSocket',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
];

/** By these every global has a second name. */
const GLOBAL = 'Identifier[name=/^(frames|globalThis|navigator|self|window)$/]';

/**
 * Names that stand for nothing in a layer.
 *
 * @param {Reach} reach
 */
export function unreachable({ browser, dom, packaged }) {
  return [
    ...(browser ? [] : BROWSER),
    ...(dom ? [] : DOM),
    ...(browser || dom ? [] : WORLD),
    ...NETWORK.filter((name) => !(packaged && name === 'fetch')),
  ];
}

/**
 * The ways around the rules on imports and on names. `declares`: this file is
 * one that may declare something.
 *
 * @param {Reach} reach
 * @param {boolean} declares
 */
export function waysAround(reach, declares) {
  const names = `/^(${unreachable(reach).join('|')})$/`;
  const message = 'No way around tools/lint/layers.mjs by another name.';
  return [
    ...SYNTAX,
    {
      selector: 'ImportExpression',
      message: 'Import at the top of the file, where the layers are seen.',
    },
    ...[
      `MemberExpression[property.name=${names}]:has(${GLOBAL})`,
      `MemberExpression[property.value=${names}]:has(${GLOBAL})`,
      `VariableDeclarator:has(${GLOBAL}) > ObjectPattern > Property[key.name=${names}]`,
    ].map((selector) => ({ selector, message })),
    ...(declares
      ? []
      : [
          {
            selector: '[declare=true]',
            message:
              'Take it as a value: what is declared hides from the rules on names (tools/lint/layers.mjs names the exceptions).',
          },
        ]),
  ];
}

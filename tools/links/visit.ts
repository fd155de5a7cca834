import { readStart } from './read-start.ts';

/** What a visit to an address came to. */
export type Outcome =
  | { readonly is: 'fine' }
  /** Its own site says for good that it is elsewhere on the same site. */
  | { readonly is: 'moved'; readonly to: string }
  /** It leads to another site, which may be another owner's. */
  | { readonly is: 'elsewhere'; readonly to: string }
  | { readonly is: 'parked' }
  | { readonly is: 'dead'; readonly why: string }
  /** The site does not let programs in: a person has to look. */
  | { readonly is: 'closed'; readonly why: string }
  /** It may work another time. */
  | {
      readonly is: 'failing';
      readonly why: string;
      /** What the site asked for, in milliseconds. */
      readonly retryAfter?: number;
    };

/** Longer chains of redirects are loops, for browsers too. */
const MOST_REDIRECTS = 10;
const TIMEOUT = 20_000;

const HEADERS = {
  'user-agent': 'CommonplaceLinkCheck/1.0',
  accept: 'text/html,*/*;q=0.5',
};

/** Words of pages that sell a name whose owner has gone. */
const PARKED = new RegExp(
  [
    'domain (name )?(is|may be) for sale',
    'buy this domain',
    'this domain (is|has been) (parked|expired|registered)',
    'parkingcrew|sedoparking|hugedomains|afternic|bodis\\.com|dan\\.com',
    'domain(name)? (steht zum verkauf|à vendre|en venta)',
  ].join('|'),
  'iu',
);

/** Visits an address once, following its redirects. */
export async function visit(
  url: string,
  fetcher: typeof fetch = fetch,
): Promise<Outcome> {
  let current = url;
  let forGood = true;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const response = await request(current, fetcher);
    if (!(response instanceof Response)) return response;
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location) {
      forGood &&= response.status === 301 || response.status === 308;
      await response.body?.cancel();
      current = new URL(location, current).href;
      continue;
    }
    return judge(response, { from: url, to: current, forGood });
  }
  return { is: 'dead', why: `more than ${MOST_REDIRECTS} redirects` };
}

async function request(
  url: string,
  fetcher: typeof fetch,
): Promise<Response | Outcome> {
  try {
    return await fetcher(url, {
      redirect: 'manual',
      headers: HEADERS,
      signal: AbortSignal.timeout(TIMEOUT),
    });
  } catch (error) {
    return { is: 'failing', why: reason(error) };
  }
}

async function judge(
  response: Response,
  way: { from: string; to: string; forGood: boolean },
): Promise<Outcome> {
  const { status } = response;
  const start = await readStart(response);
  if (status === 429 || status >= 500) {
    const seconds = Number(response.headers.get('retry-after') ?? NaN);
    return {
      is: 'failing',
      why: `answers ${status}`,
      ...(seconds > 0 ? { retryAfter: seconds * 1_000 } : {}),
    };
  }
  if (status === 401 || status === 403) {
    return { is: 'closed', why: `answers ${status}` };
  }
  if (status >= 400) return { is: 'dead', why: `answers ${status}` };
  if (PARKED.test(start) || PARKED.test(new URL(way.to).hostname)) {
    return { is: 'parked' };
  }
  if (siteOf(way.from) !== siteOf(way.to)) {
    return { is: 'elsewhere', to: way.to };
  }
  return way.to !== new URL(way.from).href && way.forGood
    ? { is: 'moved', to: way.to }
    : { is: 'fine' };
}

/** `forum.example.co.uk` is of `example.co.uk`; near enough without a list. */
function siteOf(url: string): string {
  const { hostname } = new URL(url);
  if (/^[\d.:[\]]+$/u.test(hostname)) return hostname;
  const labels = hostname.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const length = top.length === 2 && second.length <= 3 ? 3 : 2;
  return labels.slice(-length).join('.');
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause
    ? String(cause.code)
    : error.message;
}

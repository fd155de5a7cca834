import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLinks } from './check-links.ts';

let server: Server;
let here: string;
/** The same server under another name: another site. */
let there: string;
let visits: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const before = visits.filter((visited) => visited === path).length;
    visits.push(path);
    const answer = (
      status: number,
      headers: Record<string, string> = {},
      body = '<p>Peers meet on Mondays.</p>',
    ) => response.writeHead(status, headers).end(body);
    switch (path) {
      case '/moved':
        return answer(301, { location: '/fine' });
      case '/for-now':
        return answer(302, { location: '/fine' });
      case '/loop':
        return answer(302, { location: '/loop' });
      case '/sold':
        return answer(301, { location: `${there}/fine` });
      case '/parked':
        return answer(200, {}, '<h1>This domain is for sale</h1>');
      case '/gone':
        return answer(404);
      case '/closed':
        return answer(403);
      case '/busy':
        return before === 0 ? answer(429, { 'retry-after': '7' }) : answer(200);
      case '/broken':
        return answer(503);
      default:
        return answer(200);
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  here = `http://127.0.0.1:${port}`;
  there = `http://localhost:${port}`;
});

afterAll(() => new Promise((closed) => server.close(closed)));

async function check(...paths: string[]) {
  visits = [];
  const waits: number[] = [];
  const reports = await checkLinks(
    paths.map((path, index) => ({ id: String(index), url: here + path })),
    {
      pause: 100,
      wait: (milliseconds) => Promise.resolve(waits.push(milliseconds)),
    },
  );
  return { outcomes: reports.map(({ outcome }) => outcome), waits };
}

describe('checkLinks', () => {
  it.each([
    ['/fine', { is: 'fine' }],
    ['/for-now', { is: 'fine' }],
    ['/parked', { is: 'parked' }],
    ['/gone', { is: 'dead', why: 'answers 404' }],
    ['/loop', { is: 'dead', why: 'more than 10 redirects' }],
    ['/closed', { is: 'closed', why: 'answers 403' }],
    ['/busy', { is: 'fine' }],
    ['/broken', { is: 'failing', why: 'answers 503' }],
  ])('%s', async (path, outcome) => {
    expect((await check(path)).outcomes).toEqual([outcome]);
  });

  it('tells a move within the site from one to another', async () => {
    const { outcomes } = await check('/moved', '/sold');
    expect(outcomes).toEqual([
      { is: 'moved', to: `${here}/fine` },
      { is: 'elsewhere', to: `${there}/fine` },
    ]);
  });

  it('pauses between two visits of one host', async () => {
    expect((await check('/fine', '/fine?2', '/fine?3')).waits).toEqual([
      100, 100,
    ]);
  });

  it('waits as long as the site asks, and longer each time else', async () => {
    expect((await check('/busy')).waits).toEqual([7_000]);
    expect((await check('/broken')).waits).toEqual([200, 400]);
    expect(visits).toHaveLength(3);
  });

  it('says why nothing answers', async () => {
    const [report] = await checkLinks(
      [{ id: 'nobody', url: 'http://127.0.0.1:1/' }],
      { retries: 0 },
    );
    expect(report?.outcome.is).toBe('failing');
  });
});

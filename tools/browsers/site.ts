import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host answers: HTML, or any body with its headers. */
export interface Answer {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request to a `*.example` host; null: not found. */
export type Serve = (host: string, path: string) => Answer | null;

/** A proxy that is the whole web to a browser under test. */
export interface Site {
  /** `127.0.0.1:PORT`, for the browser's proxy setting. */
  readonly address: string;
  /** Every request that reached the proxy, as `METHOD host/path`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts a proxy that serves `*.example` pages and lets nothing through to
 * the network. Whatever a browser asks for is written down, so that a test
 * can say that nothing else was asked.
 */
export async function openSite(serve: Serve): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { host, path } = target(request);
    requests.push(`${request.method ?? 'GET'} ${host}${path}`);
    const answer = serve(host, path);
    response.writeHead(answer ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...answer?.headers,
    });
    response.end(answer?.body ?? '');
  });
  // An encrypted connection shows its host only, and is never made.
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url ?? ''}`);
    // The socket is ours now; a browser that closes may reset it.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function target(request: IncomingMessage): { host: string; path: string } {
  // A proxy is asked for whole addresses.
  const url = new URL(
    request.url ?? '/',
    `http://${request.headers.host ?? 'unknown'}`,
  );
  return { host: url.hostname, path: url.pathname + url.search };
}

import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { openSite } from './site.ts';

it('refuses encrypted connections, and outlives their reset', async () => {
  const site = await openSite(() => null);
  const [host = '', port = ''] = site.address.split(':');
  try {
    const socket = connect(Number(port), host);
    await once(socket, 'connect');
    socket.write('CONNECT elsewhere.example:443 HTTP/1.1\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toContain('502');
    // An unheard error would end the run.
    socket.resetAndDestroy();
    const next = connect(Number(port), host);
    await once(next, 'connect');
    next.destroy();
    expect(site.requests).toEqual(['CONNECT elsewhere.example:443']);
  } finally {
    await site.close();
  }
});

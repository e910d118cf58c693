import { createServer, request } from 'node:http';
import { atEnd } from '#platform/testing/at-end.ts';
import type { World } from '#platform/testing/world.ts';
import { partsOf, untilReady } from './part.ts';
import { freePort } from './place.ts';

/** The place of a world as three processes, pages, streams and worker, behind one address. */
export async function openApart(world: World): Promise<{ origin: string }> {
  const origin = `http://localhost:${await freePort()}`;
  const start = partsOf(world, { ORIGIN: origin });
  const [web, gateway] = [await start('web'), await start('gateway')];
  await start('worker');
  for (const part of [web, gateway]) await untilReady(part);
  const proxy = createServer((req, res) => {
    const { port } = req.url?.startsWith('/live') === true ? gateway : web;
    const { url: path, method, headers } = req;
    const passed = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(res);
    });
    passed.on('error', () => res.destroy());
    res.on('close', () => passed.destroy());
    req.pipe(passed);
  }).listen(Number(new URL(origin).port), '127.0.0.1');
  atEnd(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  return { origin };
}

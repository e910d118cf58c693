import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { guest, type Actor, type Person } from '../../actor.ts';
import { createLog } from '../../log.ts';
import { atEnd } from '../../testing/at-end.ts';
import type { World } from '../../testing/world.ts';
import type { Channel } from '../channel.ts';
import type { Render } from '../delivering.ts';
import { createGateway, type GatewayLimits } from '../gateway.ts';
import { listenToPostgres } from '../postgres-bus.ts';
import { openLive } from './live-client.ts';

/** Says what changed as it is, for tests that look at it. */
const asJson: Render = (_channel, view) => JSON.stringify(view);

/** Gateways over a world's database; a person is who is named in `authorization`. */
export async function openLivePlace(world: World, channels: readonly Channel[]) {
  const log = createLog('silent');
  const bus = listenToPostgres({ url: String(world.db.pool.options.connectionString), log });
  await bus.ready;
  const stops: (() => unknown)[] = [() => bus.close()];
  atEnd(async () => {
    for (const stop of stops.reverse()) await stop();
  });
  const people = new Map<string, Actor>();

  /** Somebody who can come; called again, with other rights. */
  function known(actor: Actor): { authorization: string } {
    people.set(actor.personaId ?? '', actor);
    return { authorization: actor.personaId ?? '' };
  }

  async function open(
    limits: Partial<GatewayLimits> = {},
    {
      render = asJson,
      channels: only = channels,
    }: { render?: Render; channels?: readonly Channel[] } = {},
  ) {
    const actorOf = ({ authorization = '' }) =>
      Promise.resolve(people.get(authorization) ?? guest());
    const { deps } = world;
    const options = { bus, channels: only, deps, actorOf, render, origins: new Set<string>(), log };
    const gateway = createGateway({ ...options, limits });
    const server = createServer((req, res) => {
      if (!gateway.handle(req, res)) res.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    stops.push(() => (gateway.close(), server.closeAllConnections(), server.close()));
    return { gateway, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  const { gateway, origin } = await open();
  return {
    gateway,
    origin,
    /** One more gateway, with other limits. */
    open,
    known,
    forget: (actor: Actor) => people.delete(actor.personaId ?? ''),
    stream: (actor: Actor, ...on: string[]) => openLive(origin, known(actor), on),
  };
}

export type LivePlace = Awaited<ReturnType<typeof openLivePlace>>;

/** Somebody of whom the house knows nothing but that they came. */
export function somebody(name: string, more: Partial<Person> = {}): Person {
  const id = randomUUID();
  return { ...guest(), kind: 'person', accountId: id, personaId: id, name, ...more };
}

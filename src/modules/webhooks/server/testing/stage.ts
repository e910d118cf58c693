import { randomUUID } from 'node:crypto';
import type { Person, Side } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { does, openThreadIn } from '#tests/matrix/side.ts';
import { createEndpoint } from '../endpoint/write-endpoint.ts';
import { endpoint as endpointQuery } from '../endpoint/endpoints.ts';
import { openReceiver } from '../delivery/testing/receiver.ts';

type Told = { types?: string[]; places?: string[]; side?: Side; path?: string };

const DAYS = 20 * 1_440;

/** A place whose operators tell a program of ours on loopback. The clock begins now: signatures are checked by it. */
export async function openStage() {
  const cast = await openCast({
    ...{ TEEN_SIDE: true, LOOPBACK_TARGETS: true, ORIGIN: 'https://tea.example.org' },
  });
  const { timeOrigin } = performance;
  const START = timeOrigin + performance.now();
  let day = 0;
  const at = (minutes: number) => cast.at(new Date(START + minutes * 60_000));
  at(0);
  const receiver = await openReceiver();
  const olga = await operator(cast, 'Olga');
  const opal = await operator(cast, 'Opal', { cleared: true });

  /** An endpoint of its own address, and how it stands. */
  async function told({ side = 'adult', path = `/${randomUUID()}`, ...of }: Told = {}) {
    const who = side === 'teen' ? opal : olga;
    const { endpoint, secret } = await cast.as(who).does(createEndpoint, {
      ...{ name: `Of ${path}`, address: receiver.origin + path, side },
      ...{ types: ['community.thread_opened'], ...of },
    });
    return {
      ...{ id: endpoint, secret, path },
      came: () => receiver.at(path),
      opened: () => receiver.opened(path, secret),
      view: (input: object = {}) => cast.as(who).asks(endpointQuery, { endpoint, ...input }),
    };
  }

  const space = randomUUID();
  await cast.sql(
    `insert into community.space (id, slug, side, position, title, allows_anonymous, created_at)
     values ($1, 'evenings', 'adult', 1, 'Evenings', true, $2)`,
    [space, cast.deps.now()],
  );

  return {
    ...{ ...cast, cast, at, receiver, olga, opal, told, space },
    opens: (who: Person, title = 'How was your day') => openThreadIn(cast, who, space, title),
    replies: (who: Person, thread: string, more: object = {}) =>
      does<{ post: string }>(cast, who, 'community.post_reply', {
        ...{ thread, body: 'Mine was long.', clientId: randomUUID(), ...more },
      }),
    /** Each story on a day of its own, so that nothing is due from another; in minutes. */
    today: () => day,
    nextDay: () => at((day += DAYS)),
    /** What the worker does then: writes down, takes, sends. */
    async goesOn(minutes: number) {
      at(minutes);
      await cast.drain();
    },
  };
}

export async function operator(
  cast: Cast,
  name: string,
  { cleared = false } = {},
): Promise<Person> {
  const person = await cast.withDuty(await cast.person(name), 'operator', { cleared });
  return { ...person, sessionKey: 'a session' };
}

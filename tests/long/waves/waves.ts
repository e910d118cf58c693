import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { call, type Answer, type Caller } from './call.ts';
import { PASSWORD, type Scene } from './scene.ts';

type Wave = (scene: Scene) => Promise<Answer[]>;

const times = <Out>(count: number, one: (nr: number) => Promise<Out>): Promise<Out[]> =>
  Promise.all(Array.from({ length: count }, (_, nr) => one(nr)));
const act = (scene: Scene, who: Caller, name: string, input: object) =>
  call(scene.origin, who, { path: `/api/${name}`, input });
const reply = ({ thread }: Scene) => ({
  ...{ thread: thread.id, body: `Me too: ${randomUUID()}`, clientId: randomUUID() },
});

const codes: Wave = async (scene) => {
  const answers: Answer[] = [];
  for (let round = 0; round < 3; round += 1) {
    const [made] = await Promise.all([
      Promise.all(
        scene.members
          .slice(0, 13)
          .flatMap((who) => [
            times(14, () => act(scene, who, 'accounts.make_recovery_codes', {})),
            times(2, () => act(scene, who, 'community.post_reply', reply(scene))),
          ]),
      ),
      sleep(3_500),
    ]);
    answers.push(...made.flat());
  }
  return answers;
};

const guests: Wave = async (scene) => {
  const end = Date.now() + 8_000;
  const answers: Answer[] = [];
  await times(18, async (nr) => {
    const guest = { from: `127.0.2.${nr + 1}`, cookie: '' };
    while (Date.now() < end) {
      const who = `Wave ${1 + (nr % 13)}`;
      const fields = { password: PASSWORD, birthYear: 1980, guidelines: true };
      const all: [string, object][] = [
        ['accounts.sign_in', { who, password: 'not the right one' }],
        ['accounts.join', { name: `Guest ${randomUUID().slice(0, 8)}`, ...fields }],
        ['accounts.recover_by_code', { who, code: 'k7mp-x2wd-9htq', newPassword: PASSWORD }],
      ];
      const met = await Promise.all(all.map(([name, input]) => act(scene, guest, name, input)));
      answers.push(...met);
      await sleep(50);
    }
  });
  return answers;
};

const edits: Wave = async (scene) => {
  const { keeper, space, programme } = scene;
  const edited = (nr: number) => ({ title: 'Kitchen table', about: `Edition ${nr}` });
  return (
    await Promise.all([
      times(60, (nr) =>
        act(scene, keeper, 'community.edit_space', {
          ...{ space: space.id, ...edited(nr) },
        }),
      ),
      times(60, (nr) =>
        act(scene, keeper, 'learning.edit_programme', {
          ...{ programme, title: 'Listening well', summary: `Edition ${nr}` },
        }),
      ),
    ])
  ).flat();
};

const pictures: Wave = async (scene) => {
  const uploads = (who: Caller) =>
    times(10, () =>
      act(scene, who, 'community.upload_image', {
        ...{ picture: scene.picture, clientId: randomUUID() },
      }),
    );
  return (await Promise.all(scene.members.slice(0, 2).map(uploads))).flat();
};

/** Reads a little, waits, reads on; hangs up in the end. */
const slowly = (seconds: number) => async (answer: IncomingMessage) => {
  const end = Date.now() + seconds * 1_000;
  let read = 0;
  for await (const piece of answer) {
    read += (piece as Buffer).length;
    if (Date.now() > end) break;
    await sleep(200);
  }
  answer.destroy();
  return String(read);
};

/** Two whole ones; of somebody else one that is read slowly, and one left at once. */
const archives: Wave = async (scene) => {
  const [other, one] = scene.members.slice(13);
  if (one === undefined || other === undefined) throw new Error('Nobody has pictures.');
  const fetched = (who: Caller, read: (answer: IncomingMessage) => Promise<string>) =>
    call(scene.origin, who, { path: '/api/admin.export_my_data', input: {} }, read);
  const whole = async (answer: IncomingMessage) => {
    let read = 0;
    for await (const piece of answer) read += (piece as Buffer).length;
    return String(read);
  };
  return Promise.all([
    ...[whole, whole].map((read) => fetched(one, read)),
    ...[slowly(6), slowly(0)].map((read) => fetched(other, read)),
  ]);
};

const questions: Wave = async (scene) => {
  const [one = scene.keeper, other = scene.keeper, third = scene.keeper] = scene.members;
  const get = (who: Caller, path: string) => call(scene.origin, who, { path });
  const words = 'lonely night and the kettle '.repeat(600);
  const all = await Promise.all([
    times(60, (nr) => get(one, `/search?q=${encodeURIComponent(`me too evening ${nr}`)}`)),
    times(60, () => get(other, '/')),
    times(30, () => act(scene, third, 'community.preview', { parts: [words] })),
  ]);
  return all.flat();
};

/** Bodies that never end, heads that are too large, and many streams. */
const slow: Wave = async (scene) => {
  const { port } = new URL(scene.origin);
  const halves = scene.members.flatMap(({ from, cookie }) =>
    Array.from({ length: 6 }, () => {
      const socket = connect({ port: Number(port), host: '127.0.0.1', localAddress: from });
      socket.on('error', () => undefined);
      socket.write(
        `POST /api/community.post_reply HTTP/1.1\r\nhost: localhost:${port}\r\ncookie: ${cookie}\r\n` +
          'content-type: application/json\r\ncontent-length: 900000\r\n\r\n{"body": "',
      );
      return socket;
    }),
  );
  const streams = scene.members.flatMap((who) =>
    Array.from({ length: 8 }, () =>
      call(
        scene.origin,
        who,
        { path: `/live?on=inbox@0&on=thread:${scene.thread.id}@0` },
        slowly(6),
      ),
    ),
  );
  const heads = times(20, (nr) =>
    call(
      scene.origin,
      { from: `127.0.2.${nr + 1}`, cookie: '' },
      { path: '/', headers: { 'x-long': 'x'.repeat(60_000) } },
    ),
  );
  const met = await Promise.all([...streams, heads]);
  for (const socket of halves) socket.destroy();
  return met.flat();
};

export const waves: Record<string, Wave> = {
  ...{ codes, guests, edits, pictures, archives, questions, slow },
};

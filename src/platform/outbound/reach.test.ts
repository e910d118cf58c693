import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, expect, test } from 'vitest';
import { atEnd } from '../testing/at-end.ts';
import { reach, refusalNow, refusalOf, Unreached } from './reach.ts';

/** A neighbour on this machine, who counts who comes. */
const came: string[] = [];
let answers: (respond: ServerResponse) => void = (respond) => respond.end('thanks');
const server = createServer((req, res) => {
  came.push(`${req.method} ${req.headers.host}${req.url}`);
  answers(res);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
atEnd(() => {
  server.closeAllConnections();
  server.close();
});
const { port } = server.address() as AddressInfo;
const there = `http://127.0.0.1:${port}/push`;
const [guarded, open] = [{ LOOPBACK_TARGETS: false }, { LOOPBACK_TARGETS: true }];
type Found = (problem: NodeJS.ErrnoException | null, found: LookupAddress[]) => void;
const sent = { body: Buffer.from('hello') };
const trouble = (promise: Promise<unknown>) =>
  promise.then(
    () => 'it was sent',
    (problem: unknown) => (problem instanceof Unreached ? problem.code : String(problem)),
  );
beforeEach(() => {
  came.length = 0;
  answers = (respond) => respond.end('thanks');
});

test.each([
  ['by what anybody can read', 'http://push.example.org/x', 'protocol'],
  ['to a file', 'file:///etc/passwd', 'protocol'],
  ['with a name and a password', 'https://me:secret@push.example.org/', 'credentials'],
  ['to no address', 'push', 'invalid'],
  ['to this machine', 'https://127.0.0.1/', 'loopback'],
  ['to this machine as one number', 'https://2130706433/', 'loopback'],
  ['to this machine in eights', 'https://0177.0.0.1/', 'loopback'],
  ['to this machine in the sixth version', 'https://[::1]/', 'loopback'],
  ['to this machine by its name', 'https://localhost/', 'loopback'],
  ['to this machine by its whole name', 'https://push.localhost./', 'loopback'],
  ['to the office within the sixth version', 'https://[::ffff:10.0.0.1]/', 'private'],
  ['to the secrets of a cloud', 'https://169.254.169.254/latest/meta-data/', 'linkLocal'],
])('nothing is sent %s', async (_how, address, why) => {
  expect(refusalOf(address, guarded)).toBe(why);
  const problem = await reach(address, sent, guarded).catch((one: unknown) => one);
  expect(problem).toMatchObject({ code: why, isRefused: true });
});

test('whoever gives an address is told where its name leads, before anything is sent', async () => {
  const leads = (problem: string | null, ...addresses: string[]) => ({
    names: (_host: string, _options: LookupAllOptions, done: Found) =>
      done(
        problem === null ? null : Object.assign(new Error(problem), { code: problem }),
        addresses.map((address) => ({ address, family: 4 })),
      ),
  });
  const asked = (with_: ReturnType<typeof leads>) =>
    refusalNow('https://hook.example.org/x', guarded, with_);
  expect(await asked(leads(null, '93.184.216.34'))).toBeUndefined();
  expect(await asked(leads(null, '93.184.216.34', '10.0.0.7')), 'one of several').toBe('private');
  expect(await asked(leads(null, '127.0.0.1'))).toBe('loopback');
  expect(await asked(leads('ENOTFOUND'))).toBe('unknown');
  expect(await asked(leads('EAI_AGAIN')), 'nobody can tell just now').toBeUndefined();
  expect(await refusalNow('https://10.0.0.7/', guarded)).toBe('private');
});

test('a name that leads to this machine is refused when it is looked up, and nobody is called', async () => {
  const url = `https://push.example.org:${port}/`;
  const names = (_host: string, options: LookupAllOptions, done: Found) =>
    lookup('localhost', options, done);
  expect(refusalOf(url, guarded), 'by its looks').toBeUndefined();
  expect(await trouble(reach(url, sent, guarded, { names }))).toBe('loopback');
  expect(came).toEqual([]);
});

test.each([
  ['the office', [{ address: '10.0.0.7', family: 4 }], 'private'],
  [
    'anybody, and the office too',
    [
      { address: '93.184.215.14', family: 4 },
      { address: 'fd00::7', family: 6 },
    ],
    'uniqueLocal',
  ],
  ['nobody', [], 'ENOTFOUND'],
])('a name that means %s is refused', async (_whom, found, why) => {
  const names = (_host: string, _options: object, done: (no: null, all: typeof found) => void) =>
    done(null, found);
  expect(await trouble(reach('https://push.example.org/', sent, guarded, { names }))).toBe(why);
});

test('a name that means somebody else a moment later is asked once, and that answer holds', async () => {
  const meanings = ['93.184.215.14', '127.0.0.1'];
  let asked = 0;
  const names = (
    _host: string,
    _options: object,
    done: (no: null, all: { address: string; family: number }[]) => void,
  ) => done(null, [{ address: meanings[asked++] ?? '', family: 4 }]);
  await trouble(
    reach(`https://push.example.org:${port}/`, sent, guarded, { names, patience: 300 }),
  );
  expect(asked).toBe(1);
  expect(came).toEqual([]);
});

test('to this machine itself where a setting lets it, for trying things out', async () => {
  expect(refusalOf('http://10.0.0.1/', open)).toBe('private');
  expect(refusalOf('http://push.example.org/', open)).toBe('protocol');
  const { status, body } = await reach(there, sent, open);
  expect([status, body.toString()]).toEqual([200, 'thanks']);
  expect(came).toEqual([`POST 127.0.0.1:${port}/push`]);
});

test('nobody is led on elsewhere', async () => {
  answers = (respond) =>
    respond.writeHead(307, { location: `http://127.0.0.1:${port}/inside` }).end();
  expect((await reach(there, sent, open)).status).toBe(307);
  expect(came).toHaveLength(1);
});

test('who says nothing, or a word now and then for ever, is not listened to for long', async () => {
  answers = () => undefined;
  expect(await trouble(reach(there, sent, open, { patience: 200 }))).toBe('ETIMEDOUT');
  answers = (respond) => {
    const drips = setInterval(() => respond.write('.'), 20);
    respond.on('close', () => clearInterval(drips));
  };
  expect(await trouble(reach(there, sent, open, { patience: 200 }))).toBe('ETIMEDOUT');
});

test('of an answer without an end no more than a little is read', async () => {
  answers = (respond) => {
    const pour = () => {
      while (respond.write(Buffer.alloc(65_536)));
    };
    respond.on('drain', pour);
    pour();
  };
  const { status, body } = await reach(there, sent, open);
  expect([status, body.length]).toEqual([200, 16_384]);
});

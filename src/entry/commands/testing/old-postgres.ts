import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { atEnd } from '#platform/testing/at-end.ts';

/** A message of PostgreSQL's protocol: its letter, its length, what is in it. */
function message(letter: string, ...parts: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)),
  );
  return Buffer.concat([Buffer.from(letter), int32(body.length + 4), body]);
}
const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const int16 = (value: number): Buffer => int32(value).subarray(2);

const ready = message('Z', 'I');
const column = (name: string) => [
  `${name}\0`,
  int32(0),
  int16(0),
  int32(25),
  int16(-1),
  int32(-1),
  int16(0),
];
const field = (text: string) => [int32(Buffer.byteLength(text)), text];

/** Somebody who answers like a PostgreSQL of that version, as far as it is asked who it is. */
export async function oldPostgres(version: string): Promise<string> {
  const answer = Buffer.concat([
    message('T', int16(2), ...column('version'), ...column('encoding')),
    message('D', int16(2), ...field(version), ...field('UTF8')),
    message('C', 'SELECT 1\0'),
    ready,
  ]);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', int32(0)), ready]));
      socket.on('data', (asked) => asked[0] === 'Q'.charCodeAt(0) && socket.write(answer));
    });
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `postgres://ann@127.0.0.1:${(server.address() as AddressInfo).port}/talk`;
}

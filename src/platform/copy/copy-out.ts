import { to as copyTo } from 'pg-copy-streams';
import { withClient } from '../embedded/roles.sql.ts';
import { sequences, tablesInOrder } from './catalogue.ts';

/**
 * Everything in the tables of a database as text, as it was at one moment: COPY in one snapshot. Lines
 * `> table (columns)`, its rows, `\.`; at the end the sequences. Jobs of the queue are not in it.
 */
export async function* copyOut(ownerUrl: string): AsyncGenerator<Uint8Array> {
  const chunks = new TransformStream<Uint8Array, Uint8Array>();
  const writer = chunks.writable.getWriter();
  const write = (text: string) => writer.write(Buffer.from(text));
  const copied = withClient(ownerUrl, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    for (const { name, columns } of await tablesInOrder(client)) {
      await write(`> ${name} (${columns})\n`);
      const rows = client.query(copyTo(`copy ${name} (${columns}) to stdout`));
      for await (const chunk of rows) await writer.write(chunk as Buffer);
      await write('\\.\n');
    }
    for (const { name, last } of await sequences(client)) await write(`= ${name} ${last}\n`);
    await client.query('commit');
  }).then(
    () => writer.close(),
    (problem: unknown) => writer.abort(problem),
  );
  yield* chunks.readable;
  await copied;
}

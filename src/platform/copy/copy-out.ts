import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { withClient } from '../embedded/roles.sql.ts';
import {
  AS_TEXT,
  sequences,
  tablesInOrder,
  type Copied,
  type CopiedTable,
  type Watch,
} from './catalogue.ts';
import { RowsDigest } from './digest.ts';
import { QUEUED, queuedJobs } from './jobs.sql.ts';

/**
 * Everything in the tables of a database as text, as it was at one moment: COPY in one snapshot. Lines
 * `> table (columns)`, its rows, `\\.`; the same of jobs that wait; then the sequences, and `! ` with what each table
 * held. `facts`: said in a first line.
 */
export async function* copyOut(
  ownerUrl: string,
  { facts, watch }: { facts?: (client: pg.Client) => Promise<object>; watch?: Watch } = {},
): AsyncGenerator<Uint8Array> {
  const chunks = new TransformStream<Uint8Array, Uint8Array>();
  const writer = chunks.writable.getWriter();
  const write = (text: string) => writer.write(Buffer.from(text));
  const copied = withClient(ownerUrl, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    await client.query(AS_TEXT);
    const tables = await tablesInOrder(client);
    // A change of the schema waits until we are through, and comes to nothing where it does not wait so long.
    await client.query(
      `lock table ${tables.map(({ name }) => name).join(', ')} in access share mode`,
    );
    if (facts !== undefined) await write(`! ${JSON.stringify(await facts(client))}\n`);
    const done: Copied[] = [];
    const copyOne = async (table: CopiedTable, source?: string) => {
      await write(`> ${table.name} (${table.columns})\n`);
      const digest = new RowsDigest();
      for await (const chunk of rowsOf(client, table, source)) {
        digest.add(chunk);
        await writer.write(chunk);
        watch?.(table.name, digest.rows, chunk.length);
      }
      await write('\\.\n');
      done.push({ ...table, rows: digest.rows, digest: digest.digest() });
    };
    for (const table of tables) await copyOne(table);
    await copyOne(QUEUED, queuedJobs);
    for (const { name, last } of await sequences(client)) await write(`= ${name} ${last}\n`);
    await write(`! ${JSON.stringify({ tables: done })}\n`);
    await client.query('commit');
  }).then(
    () => writer.close(),
    (problem: unknown) => writer.abort(problem),
  );
  try {
    yield* chunks.readable;
  } finally {
    await copied;
  }
}

/** The rows of a table, or of a question, as text. */
export const rowsOf = (
  client: pg.ClientBase,
  { name, columns }: CopiedTable,
  source = `select ${columns} from ${name}`,
): AsyncIterable<Buffer> => client.query(copyTo(`copy (${source}) to stdout`));

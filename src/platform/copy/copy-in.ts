import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { withClient } from '../embedded/roles.sql.ts';
import { StartError } from '../embedded/start-error.ts';
import { AS_TEXT, tablesInOrder, type Copied, type CopiedTable, type Watch } from './catalogue.ts';
import { rowsOf } from './copy-out.ts';
import { RowsDigest } from './digest.ts';
import { makeRoomForJobs, QUEUED, queueAgain } from './jobs.sql.ts';
import type { Piece } from './pieces.ts';

/**
 * Puts what `copyOut` wrote into a database of the same schema, in place of whatever is there, in one
 * transaction. Triggers of our own sleep meanwhile: what they would write comes along; foreign keys are looked at.
 * Where the copy says what each table held, each is read again, and nothing is kept where one holds anything else.
 */
export const copyIn = (
  ownerUrl: string,
  copy: AsyncIterable<Piece>,
  { isWhole = false, watch }: { isWhole?: boolean; watch?: Watch } = {},
): Promise<Copied[]> =>
  withClient(ownerUrl, async (client) => {
    await client.query('begin');
    await client.query(AS_TEXT);
    const tables = await tablesInOrder(client);
    const names = tables.map(({ name }) => name);
    const known = knowing([...tables, QUEUED]);
    await client.query(`truncate ${names.join(', ')}`);
    const triggers = async (state: 'enable' | 'disable') => {
      for (const name of names) await client.query(`alter table ${name} ${state} trigger user`);
    };
    await triggers('disable');
    await makeRoomForJobs(client);
    const held = await putRows(client, copy, { known, ...(watch && { watch }) });
    if (held === undefined && isWhole) throw cutOff();
    for (const table of held ?? []) {
      known(table);
      await compare(client, table, watch);
    }
    const missing = held && names.find((name) => !held.some((table) => table.name === name));
    if (missing !== undefined) throw new Error(`${missing} was not in the copy`);
    await triggers('enable');
    await queueAgain(client);
    await client.query('commit');
    return held ?? [];
  });

const cutOff = () => new StartError('The backup is cut off: its end is missing.');

/**
 * Whether a copy names tables and columns that are there: its words become part of statements, and whoever changes a
 * file that is not sealed changes rows and nothing else.
 */
function knowing(tables: readonly CopiedTable[]) {
  const columnsOf = new Map(tables.map(({ name, columns }) => [name, columns.split(', ')]));
  return ({ name, columns }: CopiedTable): void => {
    const there = columnsOf.get(name) ?? [];
    if (!columns.split(', ').every((one) => there.includes(one)))
      throw new StartError(
        'The backup is damaged: it names a table or a column that is not there.',
      );
  };
}

/** What the copy says at its end that each table held. */
async function putRows(
  client: pg.Client,
  copy: AsyncIterable<Piece>,
  { known, watch }: { known(table: CopiedTable): void; watch?: Watch },
): Promise<Copied[] | undefined> {
  let into: { name: string; stream: ReturnType<typeof copyFrom>; digest: RowsDigest } | undefined;
  let held: Copied[] | undefined;
  for await (const piece of copy) {
    if (piece.kind === 'line') {
      const { text } = piece;
      if (text.startsWith('> ')) {
        const [name = '', columns = ''] = text.slice(2).split(/ \((.*)\)$/);
        known({ name, columns });
        const stream = client.query(copyFrom(`copy ${name} (${columns}) from stdin`));
        // What goes wrong is told where it is waited for.
        stream.on('error', () => undefined);
        into = { name, stream, digest: new RowsDigest() };
      } else if (text.startsWith('= ')) {
        await client.query('select setval($1, $2)', text.slice(2).split(' '));
      } else if (text.startsWith('! ')) {
        held = (JSON.parse(text.slice(2)) as { tables?: Copied[] }).tables;
      }
    } else if (into !== undefined) {
      const { stream, digest, name } = into;
      digest.add(piece.bytes);
      watch?.(name, digest.rows, piece.bytes.length);
      if (!stream.write(piece.bytes) && !stream.destroyed) await drained(stream);
      if (piece.isEnd) {
        stream.end();
        await finished(stream);
        into = undefined;
      }
    }
  }
  if (into !== undefined) throw cutOff();
  return held;
}

/** Writable again, or broken. */
const drained = (stream: ReturnType<typeof copyFrom>) =>
  new Promise<void>((go, fail) => {
    const onDrain = () => {
      stream.off('error', fail);
      go();
    };
    stream.once('drain', onDrain).once('error', fail);
  });

/** What is in the database now is what was in the other one. */
async function compare(client: pg.Client, table: Copied, watch?: Watch) {
  const digest = new RowsDigest();
  for await (const chunk of rowsOf(client, table)) {
    digest.add(chunk);
    watch?.(table.name, digest.rows, 0);
  }
  if (digest.rows !== table.rows || digest.digest() !== table.digest)
    throw new StartError(
      `${table.name} is not what was backed up (${digest.rows} of ${table.rows} rows, and not the same): nothing was restored.`,
    );
}

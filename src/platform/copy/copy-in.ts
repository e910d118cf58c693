import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { withClient } from '../embedded/roles.sql.ts';
import { tablesInOrder } from './catalogue.ts';

/**
 * Puts what `copyOut` wrote into a database of the same schema, in place of whatever is there, in one
 * transaction. Triggers of our own sleep meanwhile: what they would write comes along.
 */
export const copyIn = (ownerUrl: string, copy: Readable): Promise<void> =>
  withClient(ownerUrl, async (client) => {
    await client.query('begin');
    const names = (await tablesInOrder(client)).map(({ name }) => name);
    await client.query(`truncate ${names.join(', ')}`);
    const triggers = async (state: 'enable' | 'disable') => {
      for (const name of names) await client.query(`alter table ${name} ${state} trigger user`);
    };
    await triggers('disable');
    let into: ReturnType<typeof copyFrom> | undefined;
    for await (const line of createInterface({ input: copy, crlfDelay: Infinity })) {
      if (into !== undefined && line !== '\\.') {
        if (!into.write(`${line}\n`)) await new Promise((drained) => into?.once('drain', drained));
      } else if (into !== undefined) {
        into.end();
        await finished(into);
        into = undefined;
      } else if (line.startsWith('> ')) {
        into = client.query(copyFrom(`copy ${line.slice(2)} from stdin`));
      } else if (line.startsWith('= ')) {
        await client.query('select setval($1, $2)', line.slice(2).split(' '));
      }
    }
    await triggers('enable');
    await client.query('commit');
  });

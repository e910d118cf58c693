import pg from 'pg';
import { createApp } from '#entry/app.ts';
import type { InputOf, QueryName } from '#entry/registry.ts';
import { createLog } from '#platform/log.ts';
import { readSettings } from '#settings';

export type Statement = { text: string; values: unknown[] };
/** A query that a page asks, with its input. */
export type Asked = { [Name in QueryName]: readonly [name: Name, input: InputOf<Name>] }[QueryName];

/** What the product really asks the database for one page: for a guest (no cookie) or for a member. */
export async function statementsOf(
  appUrl: string,
  asked: readonly Asked[],
  cookie: string | null,
): Promise<Statement[]> {
  const app = createApp(readSettings({ LOG_LEVEL: 'silent' }), appUrl, createLog('silent'));
  const heard: Statement[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function heardQuery(this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    const text = typeof first === 'string' ? first : (first as Statement).text;
    const values = Array.isArray(second) ? second : ((first as Partial<Statement>).values ?? []);
    heard.push({ text, values: [...values] as unknown[] });
    return Reflect.apply(original, this, args) as unknown;
  } as typeof original;
  try {
    const actor = await app.actorOf(cookie === null ? {} : { cookie });
    // The frame of every page tells a member what is unread.
    if (cookie !== null) await app.ask('notifications.unread', actor, {});
    for (const [name, input] of asked) await app.ask(name, actor, input);
  } finally {
    pg.Client.prototype.query = original;
    await app.close();
  }
  // Bytes travel as hexadecimal to the yardstick.
  return heard.map(({ text, values }) => ({
    text,
    values: values.map((value) => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value)),
  }));
}

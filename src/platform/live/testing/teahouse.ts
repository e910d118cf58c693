import { z } from 'zod';
import { isPerson, type Actor } from '../../actor.ts';
import type { ReadTx, Tx } from '../../db/database.ts';
import type { PlatformTables } from '../../testing/tables.ts';
import { createRegistry } from '../../registry.ts';
import { query, useCase } from '../../use-case.ts';
import { allow, deny } from '../../verdict.ts';
import { channel } from '../channel.ts';

const isGuestHere = (actor: Actor) => (isPerson(actor) ? allow : deny('sign_in_first'));

/** What was noted under a name, as receipts: a table that the platform has in any case. */
async function noted(tx: ReadTx<PlatformTables>, under: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('platform.receipt')
    .select('event_id')
    .where('handler', '=', under)
    .orderBy('event_id')
    .execute();
  return rows.map((row) => row.event_id);
}
const note = (ctx: { tx: Tx<PlatformTables>; now: Date; newId(): string }, under: string) =>
  ctx.tx
    .insertInto('platform.receipt')
    .values({ event_id: ctx.newId(), handler: under, at: ctx.now })
    .execute();

const After = z.coerce.number().int().min(-1);

export const cups = query<PlatformTables>()({
  name: 'teahouse.cups',
  about: 'Which cups I was poured.',
  input: z.strictObject({ after: After }),
  may: isGuestHere,
  statements: 1,
  async read({ tx, actor }, { after }) {
    const all = await noted(tx, actor.personaId ?? '');
    return {
      seq: all.length,
      isStale: all.length - after > 50,
      cups: all.slice(Math.max(0, after)),
    };
  },
});

/** Everybody who sits at a table sees what is poured there; one's own cups are marked. */
export const table = query<PlatformTables>()({
  name: 'teahouse.table',
  about: 'What was poured at a table.',
  input: z.strictObject({ key: z.string(), after: After }),
  may: isGuestHere,
  statements: 4,
  async read({ tx, actor }, { key, after }) {
    if ((await noted(tx, `shut:${key}`)).length > 0) return undefined;
    if ((await noted(tx, `away:${key}:${actor.personaId}`)).length > 0) return undefined;
    const all = await noted(tx, `table:${key}`);
    const own = await noted(tx, `table:${key}:${actor.personaId}`);
    return {
      seq: all.length,
      isStale: false,
      until: all.length,
      cups: all.slice(Math.max(0, after)),
      own: own.length,
    };
  },
});

/** Pours somebody a cup and wakes them, in one transaction; `spill` undoes both. */
export const pour = useCase<PlatformTables>()({
  name: 'teahouse.pour',
  about: 'Pour somebody a cup.',
  input: z.strictObject({ to: z.uuid(), spill: z.boolean().default(false) }),
  subject: () => Promise.resolve({}),
  may: () => allow,
  async run(ctx, { to, spill }) {
    await note(ctx, to);
    ctx.wake('cups', [to], (await noted(ctx.tx, to)).length);
    if (spill) throw new Error('spilt');
  },
});

/** Pours at a table. */
export const serve = useCase<PlatformTables>()({
  name: 'teahouse.serve',
  about: 'Pour at a table.',
  input: z.strictObject({ key: z.string(), for: z.uuid() }),
  subject: () => Promise.resolve({}),
  may: () => allow,
  async run(ctx, { key, for: whom }) {
    await note(ctx, `table:${key}`);
    await note(ctx, `table:${key}:${whom}`);
    ctx.wake('table', [key], (await noted(ctx.tx, `table:${key}`)).length);
  },
});

/** Nobody may sit at this table any more. */
export const shut = useCase<PlatformTables>()({
  name: 'teahouse.shut',
  about: 'Shut a table.',
  input: z.strictObject({ key: z.string() }),
  subject: () => Promise.resolve({}),
  may: () => allow,
  async run(ctx, { key }) {
    await note(ctx, `shut:${key}`);
    ctx.wake('access', ['room']);
  },
});

/** Somebody may not sit at this table any more; nobody is woken. */
export const dismiss = useCase<PlatformTables>()({
  name: 'teahouse.dismiss',
  about: 'Send somebody from a table.',
  input: z.strictObject({ key: z.string(), whom: z.uuid() }),
  subject: () => Promise.resolve({}),
  may: () => allow,
  async run(ctx, { key, whom }) {
    await note(ctx, `away:${key}:${whom}`);
  },
});

/** Tells the gateway that somebody's rights may have changed. */
export const close = useCase<PlatformTables>()({
  name: 'teahouse.close',
  about: 'Send somebody home.',
  input: z.strictObject({ to: z.uuid() }),
  subject: () => Promise.resolve({}),
  may: () => allow,
  run: (ctx, { to }) => Promise.resolve(ctx.wake('session', [to])),
});

export const cupsChannel = channel<PlatformTables>()({
  name: 'cups',
  isOwn: true,
  subject: async ({ tx }, key) => ({ seq: (await noted(tx, key)).length }),
  mayJoin: isGuestHere,
  changes: cups,
  input: (_key, after) => ({ after }),
});

export const tableChannel = channel<PlatformTables>()({
  name: 'table',
  async subject({ tx, actor }, key) {
    const isShut = (await noted(tx, `shut:${key}`)).length > 0;
    const isAway = (await noted(tx, `away:${key}:${actor.personaId}`)).length > 0;
    return { seq: (await noted(tx, `table:${key}`)).length, scope: 'room', isShut, isAway };
  },
  mayJoin: (actor, { isShut, isAway }) =>
    isShut || isAway || actor.restrictions.includes('banned') ? deny('not_found') : allow,
  changes: table,
  input: (key, after) => ({ key, after }),
  async marks({ tx }, key, _after, readers) {
    const each = readers.map(async ({ personaId }) => {
      const own = await noted(tx, `table:${key}:${personaId}`);
      const away = await noted(tx, `away:${key}:${personaId}`);
      return [personaId, `${own.length} ${away.length}`] as const;
    });
    return { seq: (await noted(tx, `table:${key}`)).length, of: new Map(await Promise.all(each)) };
  },
  signals: ['typing', 'present'],
});

export const teahouse = createRegistry([
  {
    name: 'teahouse',
    useCases: [pour, serve, shut, dismiss, close],
    queries: [cups, table],
    channels: [cupsChannel, tableChannel],
  },
]);

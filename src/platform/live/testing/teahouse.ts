import { z } from 'zod';
import { isPerson, type Actor } from '../../actor.ts';
import type { Tx } from '../../db/database.ts';
import type { PlatformTables } from '../../record.sql.ts';
import { createRegistry } from '../../registry.ts';
import { query, useCase } from '../../use-case.ts';
import { allow, deny } from '../../verdict.ts';
import { channel } from '../channel.ts';

const mayDrink = (actor: Actor) => (isPerson(actor) ? allow : deny('sign_in_first'));

/** Somebody's cups, noted as receipts: a table that the platform has in any case. */
async function cupsOf(tx: Tx<PlatformTables>, personaId: string): Promise<number> {
  const cups = await tx
    .selectFrom('platform.receipt')
    .select('event_id')
    .where('handler', '=', personaId)
    .execute();
  return cups.length;
}

export const cups = query<PlatformTables>()({
  name: 'teahouse.cups',
  about: 'How many cups I was poured.',
  input: z.strictObject({}),
  may: mayDrink,
  statements: 1,
  read: async ({ tx, actor }) => ({ seq: await cupsOf(tx, actor.personaId ?? '') }),
});

/** Pours somebody a cup and wakes them, in one transaction; `spill` undoes both. */
export const pour = useCase<PlatformTables>()({
  name: 'teahouse.pour',
  about: 'Pour somebody a cup.',
  input: z.strictObject({ to: z.uuid(), spill: z.boolean().default(false) }),
  subject: () => Promise.resolve({}),
  may: () => allow,
  async run(ctx, { to, spill }) {
    await ctx.tx
      .insertInto('platform.receipt')
      .values({ event_id: ctx.newId(), handler: to, at: ctx.now })
      .execute();
    ctx.wake('cups', [to], { seq: await cupsOf(ctx.tx, to) });
    if (spill) throw new Error('spilt');
  },
});

/** Tells the gateway that somebody's sessions may have ended. */
export const close = useCase<PlatformTables>()({
  name: 'teahouse.close',
  about: 'Send somebody home.',
  input: z.strictObject({ to: z.uuid() }),
  subject: () => Promise.resolve({}),
  may: () => allow,
  run: (ctx, { to }) => Promise.resolve(ctx.wake('session', [to])),
});

export const teahouse = createRegistry([
  { name: 'teahouse', useCases: [pour, close], queries: [cups] },
]);
export const cupsChannel = channel({ name: 'cups', mayJoin: mayDrink, snapshot: cups });

import { isSignedIn } from '#platform/actor.policy.ts';
import { isPerson, type Person, personOf } from '#platform/actor.ts';
import { type BlocksView, OnePersona, type SightChanged } from '../../block.contract.ts';
import { type Ctx, query, useCase } from '../tx.ts';
import { deleteBlock, findBlock, findOther, insertBlock, listBlocks } from './block.sql.ts';

export const blocks = query({
  name: 'accounts.blocks',
  about: 'Whom I have blocked.',
  may: isSignedIn,
  statements: 1,
  read: async ({ tx, actor }): Promise<BlocksView> => ({
    blocks: await listBlocks(tx, actor.personaId ?? ''),
  }),
});

export const block = useCase({
  name: 'accounts.block',
  about: 'Block somebody: neither of us sees or reaches the other any more. They are not told.',
  input: OnePersona,
  limits: [{ points: 60, seconds: 3600, by: 'account' }],
  // A guest's refusal comes from the policy, whoever the other is. Nobody blocks oneself: the other name would be gone from one's own sight.
  subject: ({ tx, actor }, { persona }) =>
    isPerson(actor)
      ? findOther(tx, actor, persona)
      : Promise.resolve({ personaId: '', accountId: '' }),
  may: isSignedIn,
  async run(ctx, { persona }, other) {
    const me = personOf(ctx.actor);
    if (await insertBlock(ctx.tx, me, other, ctx.now)) announceSight(ctx, me, persona);
    return { persona };
  },
});

export const unblock = useCase({
  name: 'accounts.unblock',
  about: 'Take a block back. What was hidden is there again; nobody is told.',
  input: OnePersona,
  subject: ({ tx, actor }, { persona }) =>
    isPerson(actor) ? findBlock(tx, actor, persona) : Promise.resolve({ personaId: '' }),
  may: isSignedIn,
  async run(ctx, { persona }) {
    const me = personOf(ctx.actor);
    await deleteBlock(ctx.tx, me, persona);
    announceSight(ctx, me, persona);
    return { persona };
  },
});

/** Open pages of both look again; the wake-up says nothing, and follows whatever else happens. */
function announceSight(ctx: Ctx, me: Person, other: string): void {
  ctx.wake('session', [me.personaId, other]);
  const payload: SightChanged['payload'] = { personaIds: [me.personaId, other] };
  ctx.emit({ type: 'accounts.sight_changed', payload } satisfies SightChanged);
}

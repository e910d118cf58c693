import { isSignedIn } from '#platform/actor.policy.ts';
import { isPerson, type Person, personOf } from '#platform/actor.ts';
import { momentOf, pageOf } from '#platform/paged.contract.ts';
import {
  BlocksInput,
  type BlocksView,
  OnePerson,
  type SightChanged,
} from '../../block.contract.ts';
import { type Ctx, query, useCase } from '../tx.ts';
import { deleteBlock, findBlock, findOther, insertBlock, listBlocks } from './block.sql.ts';

export const blocks = query({
  name: 'accounts.blocks',
  about: 'Whom I have blocked.',
  input: BlocksInput,
  may: isSignedIn,
  statements: 1,
  async read({ tx, actor }, which): Promise<BlocksView> {
    const rows = await listBlocks(tx, actor.personaId ?? '', which);
    const { page, next } = pageOf(rows, which.limit, ({ at, person: id }) => momentOf({ at, id }));
    return { blocks: page, next };
  },
});

export const block = useCase({
  name: 'accounts.block',
  about: 'Block somebody: neither of us sees or reaches the other any more. They are not told.',
  input: OnePerson,
  limits: [{ points: 60, seconds: 3600, by: 'account' }],
  // A guest's refusal comes from the policy, whoever the other is. Nobody blocks oneself: the other name would be gone from one's own sight.
  subject: ({ tx, actor }, { person }) =>
    isPerson(actor)
      ? findOther(tx, actor, person)
      : Promise.resolve({ personaId: '', accountId: '' }),
  may: isSignedIn,
  async run(ctx, { person }, other) {
    const me = personOf(ctx.actor);
    if (await insertBlock(ctx.tx, me, other, ctx.now)) announceSight(ctx, me, person);
    return { person };
  },
});

export const unblock = useCase({
  name: 'accounts.unblock',
  about: 'Take a block back. What was hidden is there again; nobody is told.',
  input: OnePerson,
  subject: ({ tx, actor }, { person }) =>
    isPerson(actor) ? findBlock(tx, actor, person) : Promise.resolve({ personaId: '' }),
  may: isSignedIn,
  async run(ctx, { person }) {
    const me = personOf(ctx.actor);
    await deleteBlock(ctx.tx, me, person);
    announceSight(ctx, me, person);
    return { person };
  },
});

/** Open pages of both look again; the wake-up says nothing, and follows whatever else happens. */
function announceSight(ctx: Ctx, me: Person, other: string): void {
  ctx.wake('session', [me.personaId, other]);
  const payload: SightChanged['payload'] = { personaIds: [me.personaId, other] };
  ctx.emit({ type: 'accounts.sight_changed', payload } satisfies SightChanged);
}

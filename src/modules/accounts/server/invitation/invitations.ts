import { isSignedIn } from '#platform/actor.policy.ts';
import { momentOf, pageOf } from '#platform/paged.contract.ts';
import {
  ByMoment,
  type AllInvitationsView,
  type MyInvitationsView,
} from '../../joining.contract.ts';
import { mayOperate, sidesOperated } from '../joining/joining.policy.ts';
import { readJoining } from '../joining/joining.sql.ts';
import { query } from '../tx.ts';
import { invitesForHouse, sidesInvited } from './invitation.policy.ts';
import { countInvited, listGood, listOwn } from './invitation.sql.ts';
import { COUNTED_FOR } from './invite.ts';
import { stateOf } from './worth.rules.ts';

type Row = Parameters<typeof stateOf>[0];

const madeAt = (one: { madeAt: Date; id: string }) => momentOf({ at: one.madeAt, id: one.id });

const lineOf = <One extends Row>({ revokedAt, ...row }: One, now: Date) => ({
  ...row,
  state: stateOf({ ...row, revokedAt }, now),
});

export const invitations = query({
  name: 'accounts.invitations',
  about: 'The invitations I have made, and how many people I may still invite.',
  input: ByMoment,
  may: isSignedIn,
  statements: 3,
  async read({ tx, actor, now }, which): Promise<MyInvitationsView> {
    const me = actor.personaId ?? '';
    const { page, next } = pageOf(await listOwn(tx, me, which), which.limit, madeAt);
    const { memberInvitations } = await readJoining(tx);
    const counted = new Date(now.getTime() - COUNTED_FOR);
    return {
      invitations: page.map((row) => lineOf(row, now)),
      next,
      left: invitesForHouse(actor)
        ? null
        : Math.max(0, memberInvitations - (await countInvited(tx, me, counted))),
      sides: sidesInvited(actor),
    };
  },
});

export const allInvitations = query({
  name: 'accounts.all_invitations',
  about: 'All invitations that are still good, with who made them. For operators.',
  input: ByMoment,
  may: mayOperate,
  statements: 1,
  async read({ tx, actor, now }, which): Promise<AllInvitationsView> {
    const rows = await listGood(
      tx,
      { sides: sidesOperated(actor), me: actor.personaId },
      now,
      which,
    );
    const { page, next } = pageOf(rows, which.limit, madeAt);
    return { invitations: page.map((row) => lineOf(row, now)), next };
  },
});

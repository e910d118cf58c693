import { isSignedIn } from '#platform/actor.policy.ts';
import { Cursor, type AllInvitationsView, type MyInvitationsView } from '../../joining.contract.ts';
import { cursorOf, fromCursor } from '../joining/cursor.rules.ts';
import { mayOperate, sidesOperated } from '../joining/joining.policy.ts';
import { readJoining } from '../joining/joining.sql.ts';
import { query } from '../tx.ts';
import { invitesForHouse, sidesInvited } from './invitation.policy.ts';
import { countInvited, listGood, listOwn } from './invitation.sql.ts';
import { COUNTED_FOR } from './invite.ts';
import { stateOf } from './worth.rules.ts';

type Row = Parameters<typeof stateOf>[0];

const lineOf = <One extends Row>({ revokedAt, ...row }: One, now: Date) => ({
  ...row,
  state: stateOf({ ...row, revokedAt }, now),
});

export const invitations = query({
  name: 'accounts.invitations',
  about: 'The invitations I have made, and how many people I may still invite.',
  may: isSignedIn,
  statements: 3,
  async read({ tx, actor, now }): Promise<MyInvitationsView> {
    const me = actor.personaId ?? '';
    const mine = await listOwn(tx, me);
    const { memberInvitations } = await readJoining(tx);
    const since = new Date(now.getTime() - COUNTED_FOR);
    return {
      invitations: mine.map((row) => lineOf(row, now)),
      left: invitesForHouse(actor)
        ? null
        : Math.max(0, memberInvitations - (await countInvited(tx, me, since))),
      sides: sidesInvited(actor),
    };
  },
});

export const allInvitations = query({
  name: 'accounts.all_invitations',
  about: 'All invitations that are still good, with who made them. For operators.',
  input: Cursor,
  may: mayOperate,
  statements: 1,
  async read({ tx, actor, now }, { after }): Promise<AllInvitationsView> {
    const { rows, hasMore } = await listGood(
      tx,
      { sides: sidesOperated(actor), me: actor.personaId },
      now,
      fromCursor(after),
    );
    const last = rows.at(-1);
    return {
      invitations: rows.map((row) => lineOf(row, now)),
      next: hasMore && last !== undefined ? cursorOf(last.madeAt, last.id) : null,
    };
  },
});

import { newToken, tokenHash } from '#platform/secrets.ts';
import { Refusal } from '#platform/verdict.ts';
import { Invite, type MadeInvitation, RevokeInvitation } from '../../joining.contract.ts';
import { readJoining } from '../joining/joining.sql.ts';
import { useCase } from '../tx.ts';
import { invitesForHouse, mayInvite, mayRevoke } from './invitation.policy.ts';
import { insertInvitation, invitedSince, lockInvitation, revoke } from './invitation.sql.ts';

const DAY = 86_400_000;
/** Members' invitations are counted over thirty days. */
export const COUNTED_FOR = 30 * DAY;

export const invite = useCase({
  name: 'accounts.invite',
  about: 'Make a link that lets one or several people in. Its code is shown once.',
  input: Invite,
  once: 'code',
  limits: [{ points: 60, seconds: 3600, by: 'account' }],
  subject: async ({ tx }, { side }) => ({
    side,
    memberInvitations: (await readJoining(tx)).memberInvitations,
  }),
  may: mayInvite,
  async run(ctx, { uses, days, note }, { side, memberInvitations }): Promise<MadeInvitation> {
    const { actor, now } = ctx;
    const by = actor.personaId ?? '';
    const isHouse = invitesForHouse(actor);
    if (!isHouse) {
      const given = await invitedSince(ctx.tx, by, new Date(now.getTime() - COUNTED_FOR));
      const left = Math.max(0, memberInvitations - given);
      if (uses > left) throw new Refusal('conflict', 'invitations_given', { params: { left } });
    }
    const code = newToken();
    const expiresAt = new Date(now.getTime() + days * DAY);
    const id = ctx.newId();
    const made = { codeHash: tokenHash(code), madeBy: by, madeAt: now, expiresAt };
    const kind = isHouse ? 'house' : 'member';
    await insertInvitation(ctx.tx, { id, ...made, kind, side: side ?? actor.side, note, uses });
    return { id, code, expiresAt };
  },
});

export const revokeInvitation = useCase({
  name: 'accounts.revoke_invitation',
  about: 'Make an invitation worth nothing from now on. Whoever came by it stays.',
  input: RevokeInvitation,
  subject: ({ tx }, { invitation }) => lockInvitation(tx, invitation),
  may: mayRevoke,
  async run({ tx, now }, _input, { id }) {
    await revoke(tx, id, now);
    return {};
  },
  power: (_input, { id, kind, madeBy }) => ({
    subjectKind: 'invitation',
    subjectId: id,
    personaId: madeBy,
    reason: null,
    evidence: { kind },
  }),
});

import type { Side } from '#platform/actor.ts';
import { useCase } from '#platform/use-case.ts';
import { InviteToClaim, type MadeInvitation } from '../../joining.contract.ts';
import { mayOperateOn } from '../joining/joining.policy.ts';
import type { AccountsTables } from '../tables.ts';
import { lockUnclaimed } from './claim.sql.ts';
import { makeClaims } from './make-claims.ts';

export const inviteToClaim = useCase<AccountsTables>()({
  name: 'accounts.invite_to_claim',
  about:
    'Make the link by which one imported person makes the account theirs. Shown once, recorded.',
  input: InviteToClaim,
  async subject({ tx }, { person }) {
    const found = await lockUnclaimed(tx, person);
    return found && { ...found, side: found.side as Side };
  },
  may: mayOperateOn,
  async run(ctx, _input, person): Promise<MadeInvitation & { name: string }> {
    const [made] = await makeClaims(ctx, person.side, [person]);
    if (made === undefined) throw new Error('One person, and no link.');
    const { id, code, expiresAt } = made;
    return { id, code, expiresAt, name: person.name };
  },
  power: (_input, { personaId }, { id, expiresAt }) => ({
    subjectKind: 'invitation',
    subjectId: id,
    personaId,
    reason: null,
    evidence: { kind: 'claim' },
    expiresAt,
  }),
});

import type { Side } from '#platform/actor.ts';
import { useCase } from '#platform/use-case.ts';
import { RevokeInvitation } from '../../joining.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { mayRevoke } from './invitation.policy.ts';
import { lockInvitation, revoke } from './invitation.sql.ts';

export const revokeInvitation = useCase<AccountsTables>()({
  name: 'accounts.revoke_invitation',
  about: 'Make an invitation worth nothing from now on. Whoever came by it stays.',
  input: RevokeInvitation,
  async subject({ tx }, { invitation }) {
    const found = await lockInvitation(tx, invitation);
    return found && { ...found, side: found.side as Side };
  },
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

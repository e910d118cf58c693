import { useCase } from '#platform/use-case.ts';
import { DeclineRequest } from '../../joining.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { asSubject } from './approve-request.ts';
import { mayDecideOn } from './joining.policy.ts';
import { decline, lockRequest } from './request.sql.ts';

export const declineRequest = useCase<AccountsTables>()({
  name: 'accounts.decline_request',
  about: 'Say no to somebody who has asked to join, with a reason that they can read. Recorded.',
  input: DeclineRequest,
  subject: async ({ tx }, { request }) => asSubject(await lockRequest(tx, request)),
  may: mayDecideOn,
  async run({ tx, actor, now }, { reason }, request) {
    await decline(tx, request.accountId, { personaId: actor.personaId, now, reason });
    return {};
  },
  // Their name and the reason go when the request is forgotten; that somebody said no stays.
  power: (_input, request) => ({
    subjectKind: 'request',
    subjectId: 'joining',
    personaId: request.personaId,
    reason: null,
  }),
});

import type { Side } from '#platform/actor.ts';
import { useCase } from '#platform/use-case.ts';
import { ApproveRequest } from '../../joining.contract.ts';
import { endStreams } from '../session/end-streams.ts';
import type { AccountsTables } from '../tables.ts';
import { mayDecideOn } from './joining.policy.ts';
import { approve, lockRequest } from './request.sql.ts';

/** Who asked, as the decision needs it; undefined when nobody waits there any more. */
export const asSubject = (request: Awaited<ReturnType<typeof lockRequest>>) =>
  request && { ...request, side: request.side as Side };

export const approveRequest = useCase<AccountsTables>()({
  name: 'accounts.approve_request',
  about: 'Let somebody in who has asked to join. Recorded.',
  input: ApproveRequest,
  subject: async ({ tx }, { request }) => asSubject(await lockRequest(tx, request)),
  may: mayDecideOn,
  async run(ctx, _input, request) {
    await approve(ctx.tx, request.accountId);
    endStreams(ctx, request.personaId);
    return {};
  },
  power: (_input, request) => ({
    subjectKind: 'request',
    subjectId: 'joining',
    personaId: request.personaId,
    reason: null,
  }),
});

import {
  ApproveRequest,
  ByMoment,
  DeclineRequest,
  type RequestsView,
} from '../../joining.contract.ts';
import { memberJoined } from '../../public-events.contract.ts';
import { momentOf, pageOf } from '#platform/paged.contract.ts';
import { Refusal } from '#platform/verdict.ts';
import { doYoungWait } from '../account/side-for.ts';
import { query, useCase } from '../tx.ts';
import { endStreams } from '../session/end-streams.ts';
import { mayDecide, mayDecideOn, sidesDecided } from './joining.policy.ts';
import { approve, decline, listRequests, lockRequest } from './request.sql.ts';

export const requests = query({
  name: 'accounts.requests',
  about: 'Who has asked to join and waits, oldest first. For those who decide on it.',
  input: ByMoment,
  may: mayDecide,
  statements: 1,
  async read({ tx, actor }, which): Promise<RequestsView> {
    const sides = sidesDecided(actor);
    const rows = await listRequests(tx, sides, which);
    const { page, next } = pageOf(rows, which.limit, ({ askedAt: at, id }) => momentOf({ at, id }));
    return {
      ...{ requests: page, next },
      seesTeens: sides.includes('teen'),
    };
  },
});

/** Their name and the reason go when the request is forgotten; that somebody said yes or no stays. */
const recorded = (_input: object, { personaId }: { personaId: string }) => ({
  subjectKind: 'request',
  subjectId: 'joining',
  personaId,
  reason: null,
});

export const approveRequest = useCase({
  name: 'accounts.approve_request',
  about: 'Let somebody in who has asked to join. Recorded.',
  input: ApproveRequest,
  subject: ({ tx }, { request }) => lockRequest(tx, request),
  may: mayDecideOn,
  async run(ctx, _input, request) {
    // They asked while somebody looked after them; the request waits until somebody does again.
    if (request.side === 'teen' && (await doYoungWait(ctx)))
      throw new Refusal('conflict', 'young_wait');
    await approve(ctx.tx, request.accountId);
    endStreams(ctx, request.personaId);
    ctx.emit(memberJoined(request.personaId));
    return {};
  },
  power: recorded,
});

export const declineRequest = useCase({
  name: 'accounts.decline_request',
  about: 'Say no to somebody who has asked to join, with a reason that they can read. Recorded.',
  input: DeclineRequest,
  subject: ({ tx }, { request }) => lockRequest(tx, request),
  may: mayDecideOn,
  async run({ tx, actor, now }, { reason }, request) {
    await decline(tx, request.accountId, { personaId: actor.personaId, now, reason });
    return {};
  },
  power: recorded,
});

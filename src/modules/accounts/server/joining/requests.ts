import type { Side } from '#platform/actor.ts';
import { query, useCase } from '#platform/use-case.ts';
import {
  ApproveRequest,
  Cursor,
  DeclineRequest,
  type RequestsView,
} from '../../joining.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { endStreams } from '../session/end-streams.ts';
import { cursorOf, fromCursor } from './cursor.rules.ts';
import { mayDecide, mayDecideOn, sidesDecided } from './joining.policy.ts';
import { approve, decline, listRequests, lockRequest } from './request.sql.ts';

export const requests = query<AccountsTables>()({
  name: 'accounts.requests',
  about: 'Who has asked to join and waits, oldest first. For those who decide on it.',
  input: Cursor,
  may: mayDecide,
  statements: 1,
  async read({ tx, actor }, { after }): Promise<RequestsView> {
    const sides = sidesDecided(actor);
    const { rows, hasMore } = await listRequests(tx, sides, fromCursor(after));
    const last = rows.at(-1);
    return {
      requests: rows.map((row) => ({ ...row, side: row.side as Side })),
      next: hasMore && last !== undefined ? cursorOf(last.askedAt, last.id) : null,
      seesTeens: sides.includes('teen'),
    };
  },
});

/** Who asked, as the decision needs it; undefined when nobody waits there any more. */
const asSubject = (request: Awaited<ReturnType<typeof lockRequest>>) =>
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

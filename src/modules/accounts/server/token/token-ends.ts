import { noticesDue, type Notice } from '#modules/notifications/contract.ts';
import { onlySystem } from '#platform/actor.policy.ts';
import { useCase } from '../tx.ts';
import { takeEnding } from './token.sql.ts';

/** As many as are told in one transaction; the others at the next look. */
const AT_ONCE = 200;

type Ending = Awaited<ReturnType<typeof takeEnding>>[number];

/** Nobody reads what a service is told: whoever answers for it is, and where nobody does any more, those who run the place. */
const whom = ({ id, personaId, service }: Ending): Pick<Notice, 'to' | 'via' | 'audience'> => {
  if (service === null) return { to: [personaId] };
  if (service.responsible !== null) return { to: [service.responsible], via: 'service' };
  return { to: [], via: 'service_alone', audience: { name: 'leading.all_operators', id } };
};

/** A program that stops one morning is found out about by whoever it was for: its owner is told a week before. */
export const tellTokenEnds = useCase({
  name: 'accounts.tell_token_ends',
  about:
    'Tell people that an access token of theirs, or of a service they answer for, ends within a week.',
  internal: true,
  may: onlySystem,
  async run(ctx) {
    const ending = await takeEnding(ctx.tx, ctx.now, AT_ONCE);
    for (const one of ending)
      ctx.emit(
        noticesDue({
          ...{ kind: 'token_ends', subject: { kind: 'accounts.token', id: one.id } },
          ...{ thread: one.personaId, side: null, by: null, ...whom(one) },
        }),
      );
    return { told: ending.length };
  },
});

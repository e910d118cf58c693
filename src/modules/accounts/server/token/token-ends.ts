import { noticesDue } from '#modules/notifications/contract.ts';
import { onlySystem } from '#platform/actor.policy.ts';
import { useCase } from '../tx.ts';
import { takeEnding } from './token.sql.ts';

/** As many as are told in one transaction; the others at the next look. */
const AT_ONCE = 200;

/** A program that stops one morning is found out about by whoever it was for: its owner is told a week before. */
export const tellTokenEnds = useCase({
  name: 'accounts.tell_token_ends',
  about: 'Tell people that an access token of theirs ends within a week.',
  internal: true,
  may: onlySystem,
  async run(ctx) {
    const ending = await takeEnding(ctx.tx, ctx.now, AT_ONCE);
    for (const { id, personaId } of ending)
      ctx.emit(
        noticesDue({
          ...{ kind: 'token_ends', subject: { kind: 'accounts.token', id } },
          ...{ thread: personaId, side: null, by: null, to: [personaId] },
        }),
      );
    return { told: ending.length };
  },
});

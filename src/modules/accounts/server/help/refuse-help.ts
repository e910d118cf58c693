import { noticesDue } from '#modules/notifications/contract.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { Refusal } from '#platform/verdict.ts';
import { OneHelp } from '../../help.contract.ts';
import { useCase } from '../tx.ts';
import { refuse } from './help.sql.ts';

export const refuseHelp = useCase({
  name: 'accounts.refuse_help',
  about:
    'Say that I did not ask to be let back in: the link that was made is worth nothing. Recorded.',
  input: OneHelp,
  may: isSignedIn,
  async run(ctx, { help: id }) {
    const { accountId, personaId } = ctx.actor;
    if (!(await refuse(ctx.tx, { id, accountId }, ctx.now))) throw new Refusal('not_found');
    // Somebody may have tried to get in as them: whoever runs the place looks at it.
    const about = { subject: { kind: 'accounts.help', id }, thread: id, side: null, by: personaId };
    const audience = { name: 'leading.operators', id: personaId ?? '' };
    ctx.emit(noticesDue({ kind: 'help_refused', ...about, to: [], audience }));
    return { help: id, person: personaId };
  },
  power: (_input, _subject, { help, person: personaId }) => ({
    ...{ subjectKind: 'help', subjectId: help, personaId },
    reason: null,
  }),
});

import { noticesDue } from '#modules/notifications/contract.ts';
import { refuseStale } from '#platform/base.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { pick } from '#platform/pick.ts';
import { refusedAt } from '#platform/verdict.ts';
import { ChangeReaders } from '../../authoring.contract.ts';
import { useCase } from '../tx.ts';
import { authoredProgramme } from './authored.sql.ts';
import { mayChangeReaders } from './authoring.policy.ts';
import { readersOf } from './bases.rules.ts';
import { deedOn } from './opening-acts.ts';
import { writtenIn } from './readers.sql.ts';
import { setPublic } from './writing.sql.ts';
import { whereProgramme } from '../programme/where.rules.ts';

export const changeReaders = useCase({
  name: 'learning.change_readers',
  about:
    'Change whether guests may read a programme, with a reason. Those who wrote in its discussions are told who reads it now, and why.',
  input: ChangeReaders,
  async subject({ tx }, { programme, reads }) {
    const found = await authoredProgramme(tx, { programme });
    return found && { ...found, opens: reads === 'everyone' };
  },
  may: mayChangeReaders,
  async run(ctx, { base, reads, moreRead }, programme) {
    const { id, side, opens, published, untouched } = programme;
    refuseStale({ base, reads }, readersOf(programme));
    if (opens === programme.isPublic) throw refusedAt('reads', 'read_by_the_same');
    // Of a draft in which nobody wrote nobody reads anything yet.
    if (opens && !moreRead && (published || !untouched))
      throw refusedAt('moreRead', 'more_would_read');
    await setPublic(ctx.tx, id, opens);
    const about = { subject: { kind: 'learning.programme', id }, thread: id, side };
    const to = {
      by: ctx.actor.personaId,
      to: [],
      audience: { name: 'learning.programme_writers', id },
    };
    ctx.emit(noticesDue({ kind: 'programme_readers', via: reads, ...about, ...to }));
    ctx.wake('access', [id]);
    // Who may see it has changed: nobody reads on from a kept page.
    forgetGuestPages(ctx);
    return whereProgramme(programme);
  },
  power: ({ reason, reads }, programme) => ({
    subjectKind: 'programme',
    subjectId: programme.id,
    reason,
    evidence: { before: readersOf(programme), after: { reads } },
  }),
  deed({ reads: to }, programme) {
    const { reads } = readersOf(programme);
    const undo = {
      by: 'learning.change_readers',
      with: { programme: programme.id, reads },
      withReason: true,
    } as const;
    return {
      ...deedOn(programme, { ...undo, ...(reads === 'everyone' && { withMoreRead: true }) }),
      detail: { says: { from: reads, to } },
    };
  },
  takesBack: {
    async tells(tx, id, { reads }) {
      const written = await writtenIn(tx, id);
      return {
        ...{ from: readersOf(written).reads, to: ChangeReaders.shape.reads.parse(reads) },
        ...pick(written, 'answers', 'writers', 'more'),
      };
    },
  },
});

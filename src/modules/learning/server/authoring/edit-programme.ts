import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase } from '#platform/use-case.ts';
import { allow, Refusal } from '#platform/verdict.ts';
import { EditProgramme } from '../../authoring.contract.ts';
import type { LearningTables } from '../tables.ts';
import { authoredProgramme } from './authored.sql.ts';
import { mayEdit, mayMakePublic } from './authoring.policy.ts';
import { updateProgramme } from './programme-writing.sql.ts';

export const editProgramme = useCase<LearningTables>()({
  name: 'learning.edit_programme',
  about: 'Change what a programme is called, and whether guests may read it.',
  input: EditProgramme,
  subject: ({ tx, actor }, { programme }) => authoredProgramme(tx, actor, programme),
  may: (actor, programme) => mayEdit(actor, programme),
  async run(ctx, { title, summary, isPublic }, programme) {
    const verdict = isPublic ? mayMakePublic(programme) : allow;
    if (verdict !== allow) throw new Refusal('forbidden', verdict);
    await updateProgramme(ctx.tx, programme.id, { title, summary, is_public: isPublic });
    // Who may see it has changed: nobody reads on from a kept page.
    if (isPublic !== programme.isPublic) forgetGuestPages(ctx);
    return { programme: programme.slug };
  },
  power: ({ isPublic }, { id, isPublic: before }) => ({
    subjectKind: 'programme',
    subjectId: id,
    reason: isPublic === before ? 'Edited.' : isPublic ? 'Opened to guests.' : 'Closed to guests.',
    evidence: { before: { isPublic: before }, after: { isPublic } },
  }),
});

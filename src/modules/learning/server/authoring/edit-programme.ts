import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase } from '#platform/use-case.ts';
import { EditProgramme } from '../../authoring.contract.ts';
import type { LearningTables } from '../tables.ts';
import { authoredProgramme } from './authored.sql.ts';
import { mayEditAs } from './authoring.policy.ts';
import { updateProgramme } from './programme-writing.sql.ts';

export const editProgramme = useCase<LearningTables>()({
  name: 'learning.edit_programme',
  about: 'Change what a programme is called, and whether guests may read it.',
  input: EditProgramme,
  async subject({ tx }, { programme, isPublic }) {
    const found = await authoredProgramme(tx, programme);
    return found && { ...found, opens: isPublic };
  },
  may: mayEditAs,
  async run(ctx, { title, summary, isPublic }, programme) {
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

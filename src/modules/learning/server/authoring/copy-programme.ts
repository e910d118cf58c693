import { useCase } from '#platform/use-case.ts';
import { CopyProgramme } from '../../authoring.contract.ts';
import type { LearningTables } from '../tables.ts';
import { authoredProgramme } from './authored.sql.ts';
import { mayCopy } from './authoring.policy.ts';
import { copyTexts } from './copying.sql.ts';
import { insertProgramme, slugsLike } from './programme-writing.sql.ts';
import { freeSlug } from './slug.rules.ts';

export const copyProgramme = useCase<LearningTables>()({
  name: 'learning.copy_programme',
  about: 'Copy the texts of a programme into a draft, also to the other side.',
  input: CopyProgramme,
  async subject({ tx, settings }, { programme, side }) {
    const found = await authoredProgramme(tx, programme);
    return found && { ...found, targetIsOn: side === 'adult' || settings.TEEN_SIDE };
  },
  may: (actor, programme) => mayCopy(actor, programme, programme.targetIsOn),
  async run({ tx, actor, now, newId }, { side }, { id: from, slug: wished, title, summary }) {
    const slug = freeSlug(wished, await slugsLike(tx, wished));
    const id = newId();
    await insertProgramme(tx, { id, slug, side, title, summary, now });
    await copyTexts(tx, { from, to: id, newId, by: actor.personaId, now });
    return { id, programme: slug };
  },
  power: ({ side }, { id: from }, { id }) => ({
    subjectKind: 'programme',
    subjectId: id,
    reason: 'Copied.',
    evidence: { from, side },
  }),
});

import { slugOf } from '#platform/slug.rules.ts';
import { useCase } from '#platform/use-case.ts';
import { CreateProgramme } from '../../authoring.contract.ts';
import type { LearningTables } from '../tables.ts';
import { mayCreate } from './authoring.policy.ts';
import { insertProgramme, slugsLike } from './programme-writing.sql.ts';
import { freeSlug } from './slug.rules.ts';

export const createProgramme = useCase<LearningTables>()({
  name: 'learning.create_programme',
  about: 'Begin a programme, as a draft that only its authors see.',
  input: CreateProgramme,
  subject: ({ settings }, { side }) =>
    Promise.resolve({ side, sideIsOn: side === 'adult' || settings.TEEN_SIDE }),
  may: mayCreate,
  async run({ tx, now, newId }, { title, summary, side }) {
    const wished = slugOf(title, 'programme');
    const slug = freeSlug(wished, await slugsLike(tx, wished));
    const id = newId();
    await insertProgramme(tx, { id, slug, side, title, summary, now });
    return { id, programme: slug };
  },
});

import { dropDrafts } from '#modules/accounts/index.server.ts';
import { refuseStale } from '#platform/base.ts';
import { slugOf } from '#platform/slug.rules.ts';
import { CopyProgramme, CreateProgramme, EditProgramme } from '../../authoring.contract.ts';
import { firstLanguage, furtherLanguage } from '#platform/languages/translating.ts';
import { versionsOf } from '#platform/languages/said.sql.ts';
import { refusedAt } from '#platform/verdict.ts';
import { useCase, type Ctx } from '../tx.ts';
import { authoredProgramme } from './authored.sql.ts';
import { deedOn } from './opening-acts.ts';
import { mayCopy, mayCreate, mayEdit } from './authoring.policy.ts';
import { bringing, namesOf } from './bases.rules.ts';
import { bring } from './bringing.ts';
import { copyTexts, textsWithin } from './copying.sql.ts';
import { insertProgramme, slugForProgramme, updateProgramme } from './writing.sql.ts';
import { whereProgramme } from '../programme/where.rules.ts';

export const createProgramme = useCase({
  name: 'learning.create_programme',
  about: 'Begin a programme, as a draft that only its authors see.',
  input: CreateProgramme,
  subject: ({ settings }, { side }) =>
    Promise.resolve({ side, sideIsOn: side === 'adult' || settings.TEEN_SIDE }),
  may: mayCreate,
  async run(ctx, { title, summary, side, locale }) {
    const { tx, now } = ctx;
    const language = firstLanguage(locale ?? null, ctx.settings);
    const slug = await slugForProgramme(tx, slugOf(title, 'programme'));
    const id = ctx.newId();
    await insertProgramme(tx, { id, slug, side, title, summary, language, createdAt: now });
    dropDrafts(ctx, ['learning.programme:new']);
    return whereProgramme({ id, slug });
  },
});

export const editProgramme = useCase({
  name: 'learning.edit_programme',
  about: 'Change what a programme is called, and which language it was first written in.',
  input: EditProgramme,
  subject: ({ tx }, at) => authoredProgramme(tx, at),
  may: mayEdit,
  async run(ctx, input, programme) {
    const { title, summary } = input;
    const further = furtherLanguage(input, programme, ctx);
    if (further === null) refuseStale(input, namesOf(programme));
    else await bring(ctx, bringing(programme, namesOf), { ...further, fields: { title, summary } });
    const names = further === null ? { title, summary } : namesOf(programme);
    const language = await languageAfter(ctx, input.language, programme);
    await updateProgramme(ctx.tx, programme.id, { ...names, language });
    if (further === null) dropDrafts(ctx, [`learning.programme:${programme.id}`]);
    return whereProgramme(programme);
  },
  power: (_input, { id }) => ({ subjectKind: 'programme', subjectId: id, reason: 'Edited.' }),
});

/** What the first words are in from now on. Throws `Refusal` where a version says already how they are in it. */
async function languageAfter(
  { tx, settings }: Ctx,
  language: string | undefined,
  { id, first }: { id: string; first: string | null },
): Promise<string | null> {
  if (language === undefined || language === firstLanguage(first, settings)) return first;
  const versions = await versionsOf(tx, [id, ...(await textsWithin(tx, id))], language);
  if (versions.length > 0) throw refusedAt('language', 'version_is_there');
  return language;
}

export const copyProgramme = useCase({
  name: 'learning.copy_programme',
  about: 'Copy the texts of a programme into a draft, also to the other side.',
  input: CopyProgramme,
  async subject({ tx, settings }, { programme, side }) {
    const found = await authoredProgramme(tx, { programme });
    return found && { ...found, targetIsOn: side === 'adult' || settings.TEEN_SIDE };
  },
  may: (actor, programme) => mayCopy(actor, programme, programme.targetIsOn),
  async run({ tx, actor, now, newId }, { side }, original) {
    const { id: from, slug: wished, title, summary, first: language } = original;
    const slug = await slugForProgramme(tx, wished);
    const id = newId();
    await insertProgramme(tx, { id, slug, side, title, summary, language, createdAt: now });
    await copyTexts(tx, { from, to: id, newId, by: actor.personaId, now });
    return whereProgramme({ id, slug });
  },
  power: ({ side }, { id: from }, { programme: id }) => ({
    subjectKind: 'programme',
    subjectId: id,
    reason: 'Copied.',
    evidence: { from, side },
  }),
  deed: ({ side }, original, { programme, programmeSlug: slug }) =>
    deedOn(
      { ...original, ...{ id: programme, side, slug } },
      { by: 'learning.remove_programme', with: { programme } },
    ),
});

import { heldFor } from '#modules/leading/index.server.ts';
import { against, partOfImport, type Against } from '#modules/admin/imports.contract.ts';
import { takeBackPosts } from '#modules/posts/index.server.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { provide } from '#platform/port.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { recomputeReplied } from '../discussion/counted.sql.ts';
import type { Ctx, R, Tables } from '../tx.ts';
import * as built from './imported.sql.ts';
import { recountAll } from './recount-all.ts';
import { holdImported, stepsWithIts, takeBackStanding, takeBackTexts } from './take-back.sql.ts';
import { writeChanged } from './write-posts.ts';

/** What an import has here: programmes, what was said in them, and what was granted for it. */
export const importedProgrammes = provide(partOfImport, {
  goes: ({ tx }, id) => built.countOf(tx as R, id),
  async against(ctx, id) {
    const tx = ctx.tx as R;
    return [
      ...against('claimed', await built.claimedAuthors(tx, id)),
      ...against('left', await built.wordsLeft(tx, id)),
      ...against('posts', await built.wordsBelow(tx, id)),
      ...against('taking_part', await built.takingPart(tx, id)),
      ...against('marked', await built.marked(tx, id)),
      ...against('nudged', await built.nudged(tx, id)),
      ...against('authored', await built.authored(tx, id)),
      ...(await dutiesThere(ctx, id)),
    ];
  },
  hold: (ctx, id) => holdImported(ctx.as<Tables>().tx, id),
  async takeBack(given, importId) {
    const ctx: Ctx = given.as<Tables>();
    const steps = await stepsWithIts(ctx.tx, importId);
    const programmes = await built.programmesOf(ctx.tx, importId);
    const gone = steps.filter(({ goes }) => goes).map(({ id }) => id);
    const stay = steps.filter(({ goes }) => !goes);
    await takeBackStanding(ctx.tx, importId);
    await takeBackPosts(given, 'step', { importId, gone, stay: stay.map(({ id }) => id) });
    // One by one: of each the words are read.
    for (const step of stay) {
      const recounted = await recountAll(ctx, [step.id], new Map([[step.id, step]]));
      await writeChanged(ctx, recounted);
      await recomputeReplied(ctx.tx, { stepIds: [step.id] });
    }
    await takeBackTexts(ctx.tx, importId);
    ctx.wake(
      'access',
      programmes.map(({ id }) => id),
    );
    forgetGuestPages(ctx);
  },
});

/** Somebody was given a duty for a programme of it. */
async function dutiesThere(ctx: ReadCtx<never>, importId: string): Promise<Against[]> {
  const programmes = await built.programmesOf(ctx.tx, importId);
  const ids = await heldFor(
    ctx,
    programmes.map(({ id }) => id),
  );
  const held = programmes.filter(({ id }) => ids.has(id));
  return against(
    'duties',
    held.map(({ title, slug }) => ({ title, link: `/learn/${slug}`, count: held.length })),
  );
}

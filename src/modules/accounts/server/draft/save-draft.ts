import { isSignedIn } from '#platform/actor.policy.ts';
import { SaveDraft, type SavedDraft } from '../../draft.contract.ts';
import { useCase, type T } from '../tx.ts';
import { deleteDraft, forgetOldDrafts, lockDraft, putDraft } from './draft.sql.ts';
import { isLost, olderPlace } from './lost.rules.ts';

/** Rows kept for one person: a form is kept field by field, and this is a hundred forms. */
const MOST = 400;

export const saveDraft = useCase({
  name: 'accounts.save_draft',
  about:
    'Keep what is being typed in a place; the newest words stand there, and longer ones that they replace beside them. An empty text forgets it.',
  input: SaveDraft,
  limits: [{ points: 240, seconds: 60, by: 'account' }],
  may: isSignedIn,
  async run(ctx, { place, body, age, base = null }): Promise<SavedDraft> {
    const personaId = ctx.actor.personaId ?? '';
    const at = new Date(ctx.now.getTime() - age);
    const before = await lockDraft(ctx.tx, personaId, place);
    const isOld = before !== undefined && at < before.savedAt && before.body !== body;
    const [newer, older] = isOld ? [before.body, body] : [body, before?.body ?? ''];
    if (isLost(older, newer))
      await keep(ctx.tx, personaId, {
        ...{ place: olderPlace(place), body: older, base: null, savedAt: at },
      });
    if (newer.trim() === '') ctx.later(deleteDraft(personaId, place));
    else if (!isOld) await keep(ctx.tx, personaId, { place, body, base, savedAt: at });
    return { savedAt: ctx.now, newer: isOld ? before.body : null };
  },
});

async function keep(
  tx: T,
  personaId: string,
  draft: { place: string; body: string; base: string | null; savedAt: Date },
): Promise<void> {
  await putDraft(tx, { personaId, ...draft });
  await forgetOldDrafts(tx, personaId, MOST);
}

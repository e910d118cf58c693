import { isSignedIn } from '#platform/actor.policy.ts';
import { SaveDraft } from '../../contract.ts';
import { useCase } from '../tx.ts';
import { deleteDrafts, forgetOldDrafts, putDraft } from './draft.sql.ts';

/** Drafts kept for one person. */
const MOST = 100;

export const saveDraft = useCase({
  name: 'accounts.save_draft',
  about: 'Keep what is being typed in a place. An empty text forgets it.',
  input: SaveDraft,
  limits: [{ points: 240, seconds: 60, by: 'account' }],
  may: isSignedIn,
  async run(ctx, { place, body }) {
    const personaId = ctx.actor.personaId ?? '';
    if (body.trim() === '') {
      ctx.later(deleteDrafts(personaId, [place]));
    } else {
      await putDraft(ctx.tx, { personaId, place, body, savedAt: ctx.now });
      await forgetOldDrafts(ctx.tx, personaId, MOST);
    }
    return { savedAt: ctx.now };
  },
});

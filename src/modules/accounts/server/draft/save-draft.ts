import { isSignedIn } from '#platform/actor.policy.ts';
import { SaveDraft, type SavedDraft } from '../../draft.contract.ts';
import { useCase } from '../tx.ts';
import {
  deleteDraft,
  forgetOldDrafts,
  lockDraft,
  putChosen,
  putDraft,
  readChosen,
} from './draft.sql.ts';
import { isLost, olderPlace } from './lost.rules.ts';

/** Rows kept for one person: a form is kept field by field, and this is a hundred forms. */
const MOST = 400;
/** Of a box; put back, older words are without a name if they were. */
const TICKED = 'true';

export const saveDraft = useCase({
  name: 'accounts.save_draft',
  about:
    'Keep what is being typed in a place; the newest words stand there, and longer ones that they replace beside them, with what is chosen in their form. An empty text forgets it.',
  input: SaveDraft,
  limits: [{ points: 240, seconds: 60, by: 'account' }],
  may: isSignedIn,
  async run(ctx, { form: place, body, age, base = null, chosen = {} }): Promise<SavedDraft> {
    const personaId = ctx.actor.personaId ?? '';
    const at = new Date(ctx.now.getTime() - age);
    const before = await lockDraft(ctx.tx, personaId, place);
    const isOld = before !== undefined && at < before.savedAt && before.body !== body;
    const [newer, older] = isOld ? [before.body, body] : [body, before?.body ?? ''];
    const given = Object.entries(chosen);
    // Of what stood there before only that is asked for which goes with other words than these.
    const isReplaced = isLost(older, newer);
    const stood =
      given.length > 0 && (isOld || isReplaced)
        ? new Map(await readChosen(ctx.tx, personaId, Object.keys(chosen)))
        : new Map<string, string>();
    if (isReplaced) {
      await putDraft(ctx.tx, {
        ...{ personaId, place: olderPlace(place), body: older, base: null, savedAt: at },
      });
      const theirs = isOld ? given : [...stood];
      const ticked = theirs.filter(([, value]) => value === TICKED);
      given.push(...ticked.map(([field, value]): [string, string] => [olderPlace(field), value]));
    }
    if (given.length > 0) await putChosen(ctx.tx, { personaId, savedAt: at, chosen: given });
    const isKept = newer.trim() !== '' && !isOld;
    if (isKept) await putDraft(ctx.tx, { personaId, place, body, base, savedAt: at });
    // Whatever came is counted, words or choices.
    if (isKept || isReplaced || given.length > 0) await forgetOldDrafts(ctx.tx, personaId, MOST);
    if (newer.trim() === '') ctx.later(deleteDraft(personaId, place));
    return {
      savedAt: ctx.now,
      newer: isOld ? before.body : null,
      chosen: Object.fromEntries(stood),
    };
  },
});

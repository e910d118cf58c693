import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { drafts } from '../draft/my-drafts.ts';
import { saveDraft } from '../draft/save-draft.ts';
import { changeProfile, profile } from './profile.ts';

const cast = await openCast();
const tomas = await cast.person('Tomas');

test('what was begun about oneself is kept until it is saved; a change that is refused keeps it', async () => {
  const begun = { form: 'accounts.profile:mine:about', body: 'I bake at' };
  await cast.as(tomas).does(saveDraft, begun);
  const kept = async () =>
    (await cast.as(tomas).asks(drafts, { forms: 'accounts.profile:mine' })).drafts;
  const { base } = await cast.as(tomas).asks(profile);
  const words = { about: 'I bake at night.', otherLanguages: '', languages: 'en' };
  const late = await cast.as(tomas).refused(changeProfile, {
    ...words,
    base: 'an older one',
  });
  expect(late.why).toBe('changed_meanwhile');
  expect(await kept()).toEqual({ [begun.form]: 'I bake at' });
  await cast.as(tomas).does(changeProfile, { ...words, base });
  expect(await kept()).toEqual({});
});

import { dropDrafts, insertAgreement, readersByLanguage } from '#modules/accounts/index.server.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import { personOf } from '#platform/actor.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { SETTINGS } from '#platform/live/bus.ts';
import { languages, nameOfLanguage } from '#lib/text/locales.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { ChangeSetting, isWords, openGaps, placeChanged } from '../../settings.contract.ts';
import { placeDeed } from './place-deed.ts';
import { wrongWith } from './setting.rules.ts';
import { editionOf, insertSetting, lockSetting } from './setting.sql.ts';
import { mayChangeSetting } from './settings.policy.ts';

export const changeSetting = useCase()({
  name: 'admin.change_setting',
  about:
    'Decide what the place is called, which languages it offers, or words of its own: front page, guidelines, privacy, terms, how to reach those who run it. Every version is kept.',
  input: ChangeSetting,
  subject: async ({ tx, settings }, { key, language }) => ({
    isFixed: settings.kept.fixed.has(key.toUpperCase()),
    before: await lockSetting(tx, key, language),
    /** What the place is called where nobody decided it. */
    name: settings.COMMUNITY_NAME,
  }),
  may: mayChangeSetting,
  async run(ctx, input, { before }) {
    const { key, language, value } = input;
    const fields = wrongWith(input, { languages });
    if (Object.keys(fields).length > 0) {
      const gaps = openGaps(value);
      // All of them at once: whoever fills in one is not sent back for the next.
      const params = { count: gaps.length, gaps: gaps.map((gap) => `“${gap}”`).join(' · ') };
      throw new Refusal('invalid', 'invalid', { fields, params });
    }
    if ((before?.version ?? 0) !== input.version)
      throw new Refusal('conflict', 'setting_changed', { params: { value: before?.value ?? '' } });
    if (isWords(key) && value === '' && (before?.value ?? '') === '')
      throw refusedAt('value', 'nothing_to_publish');
    if (key === 'languages' && !input.sure) await refuseUnseen(ctx, value.split(','));
    const version = input.version + 1;
    const by = { byId: ctx.actor.personaId, at: ctx.now };
    const edition = key === 'terms' ? await editionAfter(ctx, input) : 0;
    await insertSetting(ctx.tx, { key, language, version, value, edition, ...by });
    // Whoever publishes terms knows them: they are not asked about their own words.
    if (key === 'terms' && value !== '')
      await insertAgreement(ctx.as().tx, {
        ...{ accountId: personOf(ctx.actor).accountId, edition, language, version },
        agreedAt: ctx.now,
      });
    dropDrafts(ctx, [`admin.${key}:${language}`]);
    ctx.wake(SETTINGS, [key], version);
    ctx.emit(noticesDue(placeChanged('setting', personOf(ctx.actor).personaId)));
    forgetGuestPages(ctx);
    return { key, language, version };
  },
  power: (_input, _subject, { key, language, version }) => ({
    ...{ subjectKind: 'setting', subjectId: key, reason: null },
    evidence: { language, version },
  }),
  // Texts and languages are put back on their own pages, which show what that changes.
  deed: ({ key, value }, { before, name }, { version }) =>
    key === 'community_name'
      ? placeDeed(
          key,
          { value, version, before: before?.value ?? name },
          { by: 'admin.change_setting', with: { key } },
        )
      : undefined,
  takesBack: {},
});

type Given = { language: string; value: string; asksAgain: boolean };

/**
 * The first terms ask everybody, and the first after there were none; later ones where whoever runs the place says
 * so: a slip of the pen asks nobody. What stood there before and is put back asks as it did then, so that a question
 * asked by a slip is taken back with its words.
 */
async function editionAfter({ tx }: Ctx, { language, value, asksAgain }: Given): Promise<number> {
  const { newest, now, before, isSaid } = await editionOf(tx, 'terms', { language, value });
  if (value === '') return now;
  return asksAgain || !isSaid ? newest + 1 : (before ?? now);
}

/** A language that people read in is not switched off before it was said how many, and what they will see then. */
async function refuseUnseen({ tx, actor, settings }: Ctx, next: readonly string[]): Promise<void> {
  const off = settings.LANGUAGES.filter((one) => !next.includes(one));
  const readers = await readersByLanguage(tx, actor);
  const people = off.reduce((sum, one) => sum + (readers[one] ?? 0), 0);
  const isOwn = off.some((one) => one === actor.locale);
  if (people === 0 && !isOwn) return;
  throw new Refusal('invalid', 'invalid', {
    fields: { sure: 'language_in_use' },
    params: { people, own: isOwn ? 'both' : 'no', language: nameOfLanguage(next[0] ?? 'en') },
  });
}

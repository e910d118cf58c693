import { dropDrafts } from '#modules/accounts/index.server.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { SETTINGS } from '#platform/live/bus.ts';
import { languages } from '#lib/text/locales.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { ChangeSetting } from '../../settings.contract.ts';
import { wrongWith } from './setting.rules.ts';
import { insertSetting, lockSetting } from './setting.sql.ts';
import { mayChangeSetting } from './settings.policy.ts';

export const changeSetting = useCase()({
  name: 'admin.change_setting',
  about:
    'Decide what the place is called, which languages it offers, or its guidelines. Every version is kept.',
  input: ChangeSetting,
  subject: ({ settings }, { key }) =>
    Promise.resolve({ isFixed: settings.kept.fixed.has(key.toUpperCase()) }),
  may: mayChangeSetting,
  async run(ctx, input) {
    const { key, language, value } = input;
    const fields = wrongWith(input, { languages });
    if (Object.keys(fields).length > 0) throw new Refusal('invalid', 'invalid', { fields });
    const before = await lockSetting(ctx.tx, key, language);
    if ((before?.version ?? 0) !== input.version)
      throw new Refusal('conflict', 'setting_changed', { params: { value: before?.value ?? '' } });
    const version = input.version + 1;
    const by = { byId: ctx.actor.personaId, at: ctx.now };
    await insertSetting(ctx.tx, { key, language, version, value, ...by });
    dropDrafts(ctx, [`admin.${key}:${language}`]);
    ctx.wake(SETTINGS, [key], version);
    forgetGuestPages(ctx);
    return { key, language, version };
  },
  power: (_input, _subject, { key, language, version }) => ({
    ...{ subjectKind: 'setting', subjectId: key, reason: null },
    evidence: { language, version },
  }),
});

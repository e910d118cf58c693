import { translator } from '#lib/text/index.ts';
import { SETTINGS } from '#platform/live/bus.ts';
import { useCase } from '#platform/use-case.ts';
import { BeginSpaces, spaceKey } from '../../first-run.contract.ts';
import { insertSetting, lockSetting } from '../settings/setting.sql.ts';
import { mayChangeSetting } from '../settings/settings.policy.ts';

export const beginSpaces = useCase()({
  name: 'admin.begin_spaces',
  about: 'Make spaces for a new place to begin with, each of them once.',
  input: BeginSpaces,
  subject: () => Promise.resolve({ isFixed: false }),
  may: mayChangeSetting,
  async run(ctx, { spaces, locale }) {
    const t = translator(locale);
    const made: string[] = [];
    for (const name of new Set(spaces)) {
      const key = spaceKey(name);
      if ((await lockSetting(ctx.tx, key, '')) !== undefined) continue;
      const { space } = (await ctx.does('community.create_space', {
        title: t(`first_run.space_${name}`),
        about: t(`first_run.space_${name}_about`),
        isWelcome: name === 'welcome',
        forQuestions: name === 'asking',
        // The made-up language is English, accented.
        language: new Intl.Locale(t.locale).language,
        clientId: ctx.newId(),
      })) as { space: string };
      // By what it is known again, whatever it is called later.
      const by = { byId: ctx.actor.personaId, at: ctx.now };
      await insertSetting(ctx.tx, { key, language: '', version: 1, value: space, ...by });
      ctx.wake(SETTINGS, [key], 1);
      made.push(name);
    }
    return { made };
  },
});

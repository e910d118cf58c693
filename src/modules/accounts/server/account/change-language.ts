import { anyone } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { ChangeLanguage } from '../../contract.ts';
import type { AccountsTables } from '../tables.ts';
import { setLocale } from './account.sql.ts';

export const changeLanguage = useCase<AccountsTables>()({
  name: 'accounts.change_language',
  about: 'Change the language of the pages. For a guest the page keeps it in a cookie.',
  input: ChangeLanguage,
  subject: () => Promise.resolve({}),
  may: anyone,
  async run(ctx, { locale }) {
    if (ctx.actor.accountId !== null) await setLocale(ctx.tx, ctx.actor.accountId, locale);
    return { locale };
  },
});

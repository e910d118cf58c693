import { anyone, isSignedIn } from '#platform/actor.policy.ts';
import { query, useCase } from '#platform/use-case.ts';
import { ChangeLanguage, type MeView, Nothing } from '../../contract.ts';
import type { AccountsTables } from '../tables.ts';
import { readSelf, setLocale } from './account.sql.ts';

export const me = query<AccountsTables>()({
  name: 'accounts.me',
  about: 'Who I am here, as only I see it.',
  input: Nothing,
  may: isSignedIn,
  statements: 1,
  read: ({ tx, actor }): Promise<MeView | undefined> => readSelf(tx, actor.personaId ?? ''),
});

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

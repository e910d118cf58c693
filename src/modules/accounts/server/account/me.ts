import { anyone, isSignedIn } from '#platform/actor.policy.ts';
import { ChangeLanguage, type MeView } from '../../contract.ts';
import { query, useCase } from '../tx.ts';
import { readSelf, setLocale } from './account.sql.ts';

export const me = query({
  name: 'accounts.me',
  about: 'Who I am here, as only I see it.',
  may: isSignedIn,
  statements: 1,
  read: ({ tx, actor }): Promise<MeView | undefined> => readSelf(tx, actor.personaId ?? ''),
});

export const changeLanguage = useCase({
  name: 'accounts.change_language',
  about: 'Change the language of the pages. For a guest the page keeps it in a cookie.',
  input: ChangeLanguage,
  may: anyone,
  async run(ctx, { locale }) {
    if (ctx.actor.accountId !== null) await setLocale(ctx.tx, ctx.actor.accountId, locale);
    return { locale };
  },
});

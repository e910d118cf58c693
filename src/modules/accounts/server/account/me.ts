import { isSignedIn } from '#platform/actor.policy.ts';
import { query } from '#platform/use-case.ts';
import { Nothing, type MeView } from '../../contract.ts';
import type { AccountsTables } from '../tables.ts';
import { readSelf } from './account.sql.ts';

export const me = query<AccountsTables>()({
  name: 'accounts.me',
  about: 'Who I am here, as only I see it.',
  input: Nothing,
  may: isSignedIn,
  statements: 1,
  async read({ tx, actor }): Promise<MeView | undefined> {
    const self = await readSelf(tx, actor.personaId ?? '');
    return (
      self && {
        name: self.name,
        about: self.about,
        side: self.side as MeView['side'],
        locale: self.locale,
      }
    );
  },
});

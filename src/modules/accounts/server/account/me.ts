import { query } from '#platform/use-case.ts';
import { Nothing, type MeView } from '../../contract.ts';
import type { AccountsTables } from '../tables.ts';
import { mayBeSelf } from './account.policy.ts';
import { readSelf } from './account.sql.ts';

export const me = query<AccountsTables>()({
  name: 'accounts.me',
  about: 'Who I am here, as only I see it.',
  input: Nothing,
  may: mayBeSelf,
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

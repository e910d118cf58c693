import { anyone } from '#platform/actor.policy.ts';
import { tokenHash } from '#platform/secrets.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { RecoverByLink } from '../../security.contract.ts';
import { findMember } from '../account/account.sql.ts';
import type { AccountsTables } from '../tables.ts';
import { takeLink } from './link.sql.ts';
import { renew } from './renew.ts';

export const recoverByLink = useCase<AccountsTables>()({
  name: 'accounts.recover_by_link',
  about: 'Get back in by the link of a letter, and set a new password. Everywhere else it ends.',
  input: RecoverByLink,
  limits: [{ points: 30, seconds: 3600, by: 'network' }],
  subject: () => Promise.resolve({}),
  may: anyone,
  async run(ctx, { token, next }) {
    const link = await takeLink(ctx.tx, tokenHash(token), ctx.now);
    const person = link && (await findMember(ctx.tx, link.accountId));
    if (person === undefined) throw new Refusal('conflict', 'link_over');
    return renew(ctx, person, next);
  },
});

import { anyone } from '#platform/actor.policy.ts';
import { demoAddressees, listDemoEmails } from '#platform/mail/demo-email.sql.ts';
import type { Actor } from '#platform/actor.ts';
import { passwordHashes } from '../account/account.sql.ts';
import { knownDevice } from '../session/known-device.ts';
import { query, type ReadCtx } from '../tx.ts';

/** How many are shown. */
const MOST = 50;

export const demoEmails = query({
  name: 'accounts.demo_letters',
  about:
    'In a demo: the letters that would have been mailed to whoever asks, signed in or in a browser where they did before. Elsewhere there are none.',
  may: anyone,
  statements: 3,
  async read(ctx) {
    const whose = [...ownOf(ctx.actor), ...(await keptHere(ctx))];
    const emails = await listDemoEmails(ctx.tx, whose, MOST);
    return { emails: ctx.settings.DEMO ? emails : [] };
  },
});

/** A letter may lead back in, so a token that was lost must not read it. */
const ownOf = ({ accountId, sessionKey }: Actor): string[] =>
  accountId === null || sessionKey === null ? [] : [accountId];

/**
 * Those who signed in on this device with their password of now. To have asked for a letter is not
 * enough: anybody can ask for one to anybody.
 */
async function keptHere({ tx, known }: ReadCtx): Promise<string[]> {
  if (known === '') return [];
  const ids = (await demoAddressees(tx)).map(({ accountId }) => accountId);
  const people = await passwordHashes(tx, ids);
  return people
    .filter(({ passwordHash }) => knownDevice(known, passwordHash) !== null)
    .map(({ accountId }) => accountId);
}

import { randomUUID as id } from 'node:crypto';
import type { Made } from '#tests/leaving/everything.ts';

export const aboutNobody = ['accounts.erased_import', 'accounts.erased_key', 'accounts.joining'];

export const words = [
  'leaver@example.org',
  ...['zqaboutme', 'zqtopics', 'zqlanguage', 'zqexternal', 'zqdraftwords'],
];

/** Who she is goes along. */
export const stays = [
  ...[
    'account',
    'agreement',
    'avatar',
    'block',
    'challenge',
    'email_pending',
    'email_refused',
    'half_session',
    'hours',
    'help',
    'invitation',
  ],
  ...['letter', 'passkey', 'persona', 'recovery_code', 'recovery_link', 'request', 'session'],
  ...['side_change', 'side_report', 'totp', 'former_name', 'service'],
].map((table) => `accounts.${table}`);

/** A second name, every way in, and what others said of her. */
export async function leave({ ann, listener, others, put, cast }: Made): Promise<void> {
  await cast.sql(
    `update accounts.account set email = $2, email_confirmed_at = now() where id = $1`,
    [ann.accountId, words[0]],
  );
  await cast.sql(
    `update accounts.persona set about = 'zqaboutme', pronouns = 'zqpronouns', topics = 'zqtopics',
       languages = '{zqlanguage}', source = 'elsewhere', external_id = 'zqexternal' where id = $1`,
    [ann.personaId],
  );
  await put('accounts.persona', {
    id: listener,
    account_id: ann.accountId,
    kind: 'listener',
    name: `${ann.name} Lantern`,
    ...{ name_key: `${ann.name.toLowerCase()}lantern`, fold_key: null, folded: null },
    side: 'adult',
    page_for: 'me',
    avatar: null,
    source: null,
    external_id: null,
  });
  const account_id = ann.accountId;
  const persona_id = ann.personaId;
  const own = { account_id, persona_id };
  await put('accounts.former_name', { persona_id, id: id() });
  await put('accounts.session', { ...own, id: id() });
  await put('accounts.half_session', own);
  await put('accounts.access_token', { ...own, id: id() });
  await put('accounts.service', {
    persona_id: others.ben.personaId,
    account_id: others.ben.accountId,
    purpose: 'Reads the gradebook.',
    responsible_id: persona_id,
    former_id: persona_id,
    ended_at: null,
  });
  await put('accounts.draft', { persona_id, place: 'test:mine', body: 'zqdraftwords' });
  await put('accounts.draft', {
    persona_id: others.ben.personaId,
    place: 'test:his',
    body: `For @${ann.name}, later.`,
  });
  await put('accounts.block', {
    blocker_account: account_id,
    blocker_id: persona_id,
    blocked_account: others.carl.accountId,
    blocked_id: others.carl.personaId,
  });
  await put('accounts.email_pending', { account_id, email: 'zqpending@example.org' });
  await put('accounts.email_refused', { account_id });
  await put('accounts.letter', { id: id(), account_id, address: 'zqletter@example.org' });
  await put('accounts.recovery_link', { account_id });
  await put('accounts.agreement', { account_id, edition: 1 });
  await put('accounts.hours', { account_id, quiet_from: 22, quiet_to: 8 });
  await put('accounts.help', { ...own, id: id(), by_id: others.ben.personaId });
  await put('accounts.help', {
    id: id(),
    ...{ account_id: others.ben.accountId, persona_id: others.ben.personaId },
    ...{ by_id: persona_id, reason: 'He called.', token_hash: null, withdrawn_because: null },
  });
  await put('accounts.recovery_code', { account_id });
  await put('accounts.passkey', { id: id(), account_id, transports: [] });
  await put('accounts.challenge', { account_id });
  await put('accounts.totp', { account_id });
  await put('accounts.avatar', { persona_id });
  await put('accounts.request', { account_id, words: 'zqrequestwords', declined_by: null });
  await put('accounts.invitation', {
    id: id(),
    kind: 'member',
    side: 'adult',
    made_by: persona_id,
    claims: null,
    uses: 1,
    used: 0,
  });
  await put('accounts.passage', { account_id });
  await put('accounts.side_change', {
    id: id(),
    account_id,
    from_side: 'teen',
    to_side: 'adult',
    because: 'turned_18',
  });
  await put('accounts.side_report', { persona_id, reporter_id: others.ben.personaId });
  await put('accounts.side_report', { persona_id: others.ben.personaId, reporter_id: persona_id });
}

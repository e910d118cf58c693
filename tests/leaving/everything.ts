import { randomUUID } from 'node:crypto';
import type { Person } from '#platform/actor.ts';
import type { Cast } from '../cast/cast.ts';
import { communityOf } from './community.ts';
import { learningOf } from './learning.ts';
import { openPutting } from './put.ts';

const id = randomUUID;

export type Everything = Awaited<ReturnType<typeof everythingOf>>;

/** Somebody of whom there is a trace in every table that holds anything of anybody. */
export async function everythingOf(cast: Cast, name: string, email: string) {
  const { put, words, tables, columns } = await openPutting(cast);
  const ann = await cast.person(name);
  const others = await othersOf(cast);
  const listener = id();
  await cast.sql(
    `update accounts.account set email = $2, email_confirmed_at = now() where id = $1`,
    [ann.accountId, email],
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
    name: `${name} Lantern`,
    name_key: `${name.toLowerCase()}lantern`,
    side: 'adult',
    avatar: null,
    source: null,
    external_id: null,
  });
  const made = { ann, listener, others, put, cast };
  await accountsOf(made);
  const learning = await learningOf(made);
  const community = await communityOf(made);
  await aroundOf(made, learning.post);
  return { ann, listener, others, words, tables, columns, learning, community };
}

export type Made = {
  ann: Person;
  listener: string;
  others: { ben: Person; carl: Person };
  put: Awaited<ReturnType<typeof openPutting>>['put'];
  cast: Cast;
};

async function othersOf(cast: Cast) {
  return {
    ben: await cast.person(`Ben ${id().slice(0, 6)}`),
    carl: await cast.person(`Carl ${id().slice(0, 6)}`),
  };
}

async function accountsOf({ ann, others, put }: Made): Promise<void> {
  const account_id = ann.accountId;
  const persona_id = ann.personaId;
  const own = { account_id, persona_id };
  await put('accounts.session', { ...own, id: id() });
  await put('accounts.half_session', own);
  await put('accounts.access_token', { ...own, id: id() });
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
  await put('accounts.letter', { id: id(), account_id, address: 'zqletter@example.org' });
  await put('accounts.recovery_link', { account_id });
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
  await put('leading.duty', { id: id(), persona_id, kind: 'mentor', granted_by: null });
  await put('leading.duty', {
    id: id(),
    persona_id: others.ben.personaId,
    kind: 'mentor',
    granted_by: persona_id,
    reason: 'He helps.',
  });
  await put('leading.clearance', { id: id(), persona_id, granted_by: others.ben.personaId });
  await put('leading.clearance', {
    id: id(),
    persona_id: others.ben.personaId,
    granted_by: persona_id,
    note: 'Seen.',
  });
  const badge = id();
  await put('recognition.badge', { id: badge, side: 'adult', title: `Thanks ${badge}` });
  await put('recognition.award', { badge_id: badge, persona_id, awarded_by: others.ben.personaId });
  await put('recognition.award', {
    badge_id: badge,
    persona_id: others.ben.personaId,
    awarded_by: persona_id,
    reason: 'For listening.',
  });
}

async function aroundOf({ ann, others, put, cast }: Made, post: string): Promise<void> {
  const { ben } = others;
  const item = (persona_id: string, seq: number, by: string[]) =>
    put('notifications.item', {
      id: id(),
      persona_id,
      seq,
      changed: seq,
      kind: 'hearted',
      subject_kind: 'learning.post',
      subject_id: post,
      by_personas: by,
    });
  await cast.drain();
  await item(ben.personaId, 1_001, [ann.personaId]);
  await item(ben.personaId, 1_002, [others.carl.personaId, ann.personaId]);
  await put('notifications.mute', { persona_id: ann.personaId });
  await put('platform.sent', { persona_id: ann.personaId, result: '{"body": "zqsent"}' });
  await put('platform.sent', {
    persona_id: ben.personaId,
    result: JSON.stringify({ to: ann.personaId }),
  });
  await put('platform.demo_letter', {
    id: id(),
    address: 'someone@example.org',
    body: `Dear ${ann.name}`,
  });
  await put('platform.audit_person', { pseudonym: id(), persona_id: ann.personaId });
  // A job that nobody has done yet, for a handler that does not exist any more.
  await cast.sql(
    `select graphile_worker.add_job('gone.handler', json_build_object('personaId', $1::text))`,
    [ann.personaId],
  );
}

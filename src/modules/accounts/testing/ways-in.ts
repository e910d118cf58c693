import { Secret, TOTP } from 'otpauth';
import { newAuthenticator } from '../server/testing/authenticator.ts';
import { newToken, slowHash, tokenHash } from '#platform/secrets.ts';
import { outsideActs } from '#platform/slow.ts';
import { seal } from '#platform/secret-box.ts';
import { freshPerson, id, mine, password, type Cell } from '#tests/matrix/fresh.ts';
import { newcomer, type Who } from './newcomers.ts';

type Owner = { accountId: string; personaId: string; name: string };

/** Whoever acts, where they have signed in; otherwise somebody else. */
const own = ({ me, half }: Cell): Owner => me ?? half.author;

/** Whoever acts has just shown who they are. */
export async function proved({ cast, me }: Cell): Promise<void> {
  await cast.sql('update accounts.session set proved_at = now() where account_id = $1', [
    me?.accountId,
  ]);
}

/** Whose name is nobody's on either side. */
const stranger = ({ cast, half }: Cell): Promise<Who> =>
  newcomer({ cast, half: { side: half.side, marks: ['Stranger'] } });

const inAnHour = (cast: Cell['cast']): Date => new Date(cast.deps.now().getTime() + 3_600_000);

/** A session of theirs on another device. */
export async function otherSession(cell: Cell): Promise<{ session: string }> {
  const { accountId, personaId } = mine(cell);
  const [row] = await cell.cast.sql<{ id: string }>(
    `insert into accounts.session (token_hash, account_id, persona_id, created_at, seen_at, expires_at)
     values ($1, $2, $3, now(), now(), now() + interval '1 day') returning id`,
    [tokenHash(newToken()), accountId, personaId],
  );
  return { session: row?.id ?? '' };
}

/** A link of an operator's that waits for them. */
export async function waitingHelp(cell: Cell): Promise<{ help: string }> {
  const { accountId, personaId } = mine(cell);
  const help = id();
  await cell.cast.sql(
    `insert into accounts.help (id, account_id, persona_id, token_hash, reason, made_at, opens_at, expires_at)
     values ($1, $2, $3, $4, 'cast', now(), now(), now() + interval '1 day')`,
    [help, accountId, personaId, tokenHash(newToken())],
  );
  return { help };
}

/** A link that an operator made for somebody else of that half. */
export async function helpOf(cell: Cell): Promise<{ help: string }> {
  const personaId = await freshPerson(cell);
  const help = id();
  await cell.cast.sql(
    `insert into accounts.help (id, account_id, persona_id, token_hash, reason, made_at, opens_at, expires_at)
     select $1, account_id, id, $3, 'cast', $4, $4, $4::timestamptz + interval '1 day' from accounts.persona where id = $2`,
    [help, personaId, tokenHash(newToken()), cell.cast.deps.now()],
  );
  return { help };
}

async function insertPasskey({ cast, origin }: Cell, accountId: string) {
  const device = newAuthenticator({ id: new URL(origin).hostname, origin });
  const [passkey, handle] = [id(), tokenHash('handle')];
  await cast.sql(
    `insert into accounts.passkey (id, account_id, name, credential_id, public_key, counter, transports, handle, made_at)
     values ($1, $2, 'Telephone', $3, $4, 0, '{}', $5, now())`,
    [passkey, accountId, device.credential.id, device.credential.key, handle],
  );
  device.state.handle = handle.toString('base64url');
  return { passkey, device };
}

export const ownPasskey = async (cell: Cell): Promise<{ passkey: string }> => ({
  passkey: (await insertPasskey(cell, mine(cell).accountId)).passkey,
});

async function challenge({ cast }: Cell, accountId: string | null): Promise<string> {
  const asked = newToken();
  await cast.sql('insert into accounts.challenge values ($1, $2, $3, $4)', [
    ...[asked, accountId, accountId && tokenHash('handle'), inAnHour(cast)],
  ]);
  return asked;
}

/** What a browser makes for whoever acts. */
export async function madePasskey(cell: Cell): Promise<string> {
  const device = newAuthenticator({ id: new URL(cell.origin).hostname, origin: cell.origin });
  const asked = await challenge(cell, own(cell).accountId);
  return device.make({ challenge: asked, user: { id: 'c29tZWJvZHk' } });
}

/** What a device signs that opens whoever acts. */
export async function signedByPasskey(cell: Cell): Promise<string> {
  const { device } = await insertPasskey(cell, own(cell).accountId);
  return device.get({ challenge: await challenge(cell, null) });
}

/** Somebody who can sign in with the password. */
export async function withPassword(cell: Cell): Promise<Who> {
  const who = await stranger(cell);
  await cell.cast.sql(
    `update accounts.account set password_hash =
       (select password_hash from accounts.account where password_hash is not null limit 1) where id = $1`,
    [who.accountId],
  );
  return who;
}

const paper = 'k7mp-x2wd-9htq';

/** Somebody with a recovery code. */
export async function withRecoveryCode(cell: Cell) {
  const who = await stranger(cell);
  const hash = await slowHash(paper.replaceAll('-', ''), who.accountId, outsideActs);
  await cell.cast.sql('insert into accounts.recovery_code values ($1, $2, now())', [
    who.accountId,
    hash,
  ]);
  return { ...who, code: paper };
}

export async function recoveryLink(cell: Cell) {
  const { accountId } = await stranger(cell);
  const token = newToken();
  await cell.cast.sql('insert into accounts.recovery_link values ($1, $2, $3)', [
    ...[accountId, tokenHash(token), inAnHour(cell.cast)],
  ]);
  return { secret: token, newPassword: password };
}

/** An e-mail that waits to be confirmed. */
export async function pendingEmail(cell: Cell) {
  const { accountId } = await stranger(cell);
  const token = newToken();
  await cell.cast.sql('insert into accounts.email_pending values ($1, $2, now(), $3, $4)', [
    ...[accountId, `${id()}@example.org`, tokenHash(token), inAnHour(cell.cast)],
  ]);
  return { secret: token };
}

/** One's own. */
export async function ownPendingEmail({ cast, me }: Cell) {
  if (me !== null)
    await cast.sql(
      `insert into accounts.email_pending (account_id, email, asked_at) values ($1, $2, now())
       on conflict (account_id) do nothing`,
      [me.accountId, `${id()}@example.org`],
    );
  return {};
}

/** Half a way in: the password was right, a code is asked for. */
export async function halfSession(cell: Cell) {
  const { accountId, personaId, code } = await withRecoveryCode(cell);
  const token = newToken();
  await cell.cast.sql('insert into accounts.half_session values ($1, $2, $3, $4)', [
    ...[tokenHash(token), accountId, personaId, inAnHour(cell.cast)],
  ]);
  return { secret: token, code };
}

/** Whoever acts has begun with one-time codes, or not. */
export async function totp(cell: Cell, is: 'off' | 'begun' | 'on') {
  const { accountId } = own(cell);
  await cell.cast.sql('delete from accounts.totp where account_id = $1', [accountId]);
  const key = new Secret({ size: 20 }).base32;
  if (is !== 'off')
    await cell.cast.sql(
      `insert into accounts.totp values ($1, $2, now(), case when $3 then now() end)`,
      [accountId, seal(cell.cast.deps.settings, key, `totp:${accountId}`), is === 'on'],
    );
  return { code: new TOTP({ secret: Secret.fromBase32(key) }).generate() };
}

/** Whoever acts is young, and on the way to the adults or allowed to say so. */
export async function nearlyEighteen(cell: Cell, sideChange: 'none' | 'ahead'): Promise<void> {
  const { cast, me } = cell;
  if (me?.side !== 'teen') return;
  await cast.sql('delete from accounts.passage where account_id = $1', [me.accountId]);
  await cast.sql(
    `update accounts.account set birth_year = extract(year from now()) - 18 where id = $1`,
    [me.accountId],
  );
  if (sideChange === 'ahead') await sideChangeAhead(cell);
}

export async function sideChangeAhead({ cast, me }: Cell): Promise<void> {
  if (me !== null)
    await cast.sql(
      `insert into accounts.passage values ($1, now(), now() + interval '9 days', now() + interval '9 days')
       on conflict do nothing`,
      [me.accountId],
    );
}

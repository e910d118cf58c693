import { sql } from '#platform/db/sql.ts';
import type { Exported, Who } from '#platform/personal/personal.ts';
import { sectionsOf } from '#platform/personal/rows.sql.ts';
import type { ReadCtx } from '#platform/use-case.ts';

/** What an account is: never a password, a token or a secret of it. */
export async function exportOf({ tx }: ReadCtx<never>, who: Who): Promise<Exported> {
  const me = sql`${who.accountId}::uuid`;
  const personas = sql`${[...who.personaIds]}::uuid[]`;
  const { sections } = await sectionsOf(tx, {
    account: sql`select side, birth_year as "birthYear", locale, email, email_confirmed_at as confirmed,
        password_hash is not null as "hasPassword", standing as state,
        guidelines_accepted_at as guidelines, created_at as at from accounts.account where id = ${me}`,
    agreements: sql`select 'terms' as kind, version as number, language as languages, agreed_at as at
        from accounts.agreement where account_id = ${me} order by agreed_at`,
    hours: sql`select zone, quiet_from as "from", quiet_to as until from accounts.hours where account_id = ${me}`,
    email_pending: sql`select email, asked_at as at, expires_at as until from accounts.email_pending where account_id = ${me}`,
    email_refused: sql`select times as number, first_at as at, last_at as until, stopped_at as ended
        from accounts.email_refused where account_id = ${me}`,
    profile: sql`select kind, name, about as text, pronouns, array_to_string(languages, ', ') as languages,
        topics, is_listed as listed, page_for as readers, profile_held_at as held, created_at as at, source,
        external_id as "externalId" from accounts.persona where account_id = ${me} order by created_at`,
    former_names: sql`select f.name, f.left_at as until from accounts.former_name f
        where f.persona_id = any(${personas}) order by f.left_at`,
    sessions: sql`select device, created_at as at, seen_at as read, expires_at as until
        from accounts.session where account_id = ${me} order by created_at`,
    tokens: sql`select name, scopes, created_at as at, used_at as read, expires_at as until from accounts.access_token
        where account_id = ${me} order by created_at`,
    passkeys: sql`select name, made_at as at, used_at as read from accounts.passkey where account_id = ${me} order by made_at`,
    codes: sql`select 'totp' as kind, begun_at as at, on_at as confirmed, null::timestamptz as read
        from accounts.totp where account_id = ${me}
        union all select 'recovery', made_at, null, used_at from accounts.recovery_code where account_id = ${me}`,
    letters: sql`select kind, address as email, written_at as at from accounts.letter
        where account_id = ${me} order by written_at`,
    drafts: sql`select place, body as text, saved_at as at from accounts.draft
        where persona_id = any(${personas}) order by saved_at`,
    blocked: sql`select p.name, b.blocked_at as at from accounts.block b
        join accounts.persona p on p.id = b.blocked_id
        where b.blocker_account = ${me} order by b.blocked_at`,
    invitations: sql`select kind, note as text, used as number, made_at as at, expires_at as until,
        revoked_at as ended from accounts.invitation where made_by = any(${personas}) order by made_at`,
    request: sql`select words as text, asked_at as at, declined_at as ended, reason from accounts.request
        where account_id = ${me}`,
    sides: sql`select from_side || ' → ' || to_side as side, because as kind, reason, changed_at as at
        from accounts.side_change where account_id = ${me} order by changed_at`,
    passage: sql`select told_at as at, due_at as until from accounts.passage where account_id = ${me}`,
    side_reports: sql`select words as text, reported_at as at, settled_at as ended from accounts.side_report
        where reporter_id = any(${personas}) order by reported_at`,
    helped: sql`select reason, made_at as at, expires_at as until, used_at as read,
        coalesce(refused_at, withdrawn_at) as ended, withdrawn_because as ended_because from accounts.help where account_id = ${me} order by made_at`,
    leaving: sql`select posts as kind, asked_at as at, due_at as until from accounts.leaving where account_id = ${me}`,
  });
  const faces = await sql<{ bytes: Uint8Array }>`
    select bytes from accounts.avatar where persona_id = any(${personas})`.rows(tx);
  const files = faces.map(({ bytes }, nr) => ({
    path: `pictures/face-${nr + 1}.webp`,
    content: bytes,
  }));
  return { sections, files };
}

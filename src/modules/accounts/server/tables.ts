// Written by `npm run samovar -- schema` from the database. Do not edit.
import type { Generated } from 'kysely';

export type AccountsTables = {
  'accounts.access_token': {
    id: string;
    account_id: string;
    persona_id: string;
    name: string;
    token_hash: Buffer;
    created_at: Date;
    expires_at: Date;
    scopes: Generated<string[]>;
    used_at: Date | null;
    told_at: Date | null;
  };
  'accounts.account': {
    id: string;
    side: string;
    birth_year: number | null;
    locale: string;
    email: string | null;
    password_hash: string | null;
    guidelines_accepted_at: Date | null;
    created_at: Date;
    email_confirmed_at: Date | null;
    standing: Generated<string>;
  };
  'accounts.agreement': {
    account_id: string;
    edition: number;
    language: string;
    version: number;
    agreed_at: Date;
  };
  'accounts.avatar': {
    persona_id: string;
    version: string;
    bytes: Buffer;
    uploaded_at: Date;
  };
  'accounts.block': {
    blocker_account: string;
    blocker_id: string;
    blocked_account: string;
    blocked_id: string;
    blocked_at: Date;
  };
  'accounts.challenge': {
    challenge: string;
    account_id: string | null;
    handle: Buffer | null;
    expires_at: Date;
  };
  'accounts.draft': {
    persona_id: string;
    place: string;
    body: string;
    saved_at: Date;
    base: string | null;
  };
  'accounts.email_pending': {
    account_id: string;
    email: string;
    asked_at: Date;
    token_hash: Buffer | null;
    expires_at: Date | null;
    refused_at: Date | null;
  };
  'accounts.email_refused': {
    account_id: string;
    times: number;
    first_at: Date;
    last_at: Date;
    stopped_at: Date | null;
  };
  'accounts.erased_import': {
    hash: Buffer;
  };
  'accounts.erased_key': {
    id: Generated<boolean>;
    key: Buffer;
  };
  'accounts.former_name': {
    id: string;
    persona_id: string;
    name: string;
    name_key: string;
    fold_key: string;
    folded: string;
    left_at: Date;
    refold: Generated<boolean>;
  };
  'accounts.half_session': {
    token_hash: Buffer;
    account_id: string;
    persona_id: string;
    expires_at: Date;
    renews: Generated<boolean>;
  };
  'accounts.help': {
    id: string;
    account_id: string;
    persona_id: string;
    token_hash: Buffer | null;
    by_id: string | null;
    reason: string;
    made_at: Date;
    opens_at: Date;
    expires_at: Date;
    used_at: Date | null;
    refused_at: Date | null;
    on_machine: Generated<boolean>;
    withdrawn_at: Date | null;
    withdrawn_because: string | null;
  };
  'accounts.hours': {
    account_id: string;
    zone: string;
    quiet_from: number | null;
    quiet_to: number | null;
  };
  'accounts.invitation': {
    id: string;
    code_hash: Buffer;
    kind: string;
    side: string;
    made_by: string;
    claims: string | null;
    note: Generated<string>;
    uses: number;
    used: Generated<number>;
    made_at: Date;
    expires_at: Date;
    revoked_at: Date | null;
  };
  'accounts.joining': {
    only_one: Generated<boolean>;
    mode: Generated<string>;
    question: Generated<string>;
    member_invitations: Generated<number>;
  };
  'accounts.leaving': {
    account_id: string;
    asked_at: Date;
    due_at: Date;
    posts: string;
  };
  'accounts.letter': {
    id: string;
    account_id: string | null;
    kind: string;
    address: string | null;
    written_at: Date;
  };
  'accounts.passage': {
    account_id: string;
    told_at: Date;
    latest_at: Date;
    due_at: Date;
  };
  'accounts.passkey': {
    id: string;
    account_id: string;
    name: string;
    credential_id: string;
    public_key: Buffer;
    counter: number;
    transports: string[];
    handle: Buffer;
    made_at: Date;
    used_at: Date | null;
  };
  'accounts.persona': {
    id: string;
    account_id: string;
    kind: string;
    name: string;
    name_key: string;
    side: string;
    about: Generated<string>;
    created_at: Date;
    source: string | null;
    external_id: string | null;
    pronouns: Generated<string>;
    languages: Generated<string[]>;
    topics: Generated<string>;
    is_listed: Generated<boolean>;
    profile_held_at: Date | null;
    avatar: string | null;
    is_in: Generated<boolean>;
    refold: Generated<boolean>;
    folded: string | null;
    fold_key: string | null;
    page_for: Generated<string>;
    import_id: string | null;
  };
  'accounts.pub_block': {
    persona_id: string;
    hidden_id: string;
  };
  'accounts.pub_hours': {
    persona_id: string;
    zone: string;
    quiet_from: number;
    quiet_to: number;
  };
  'accounts.pub_imported': {
    import_id: string;
    persona_id: string;
    is_claimed: boolean;
  };
  'accounts.pub_mail_refused': {
    persona_id: string;
  };
  'accounts.pub_mailed': {
    persona_id: string;
  };
  'accounts.pub_member_card': {
    id: string;
    name: string;
    side: string;
    about: string;
    avatar: string;
    pronouns: string;
    folded: string;
    page_for: string;
    is_service: boolean;
  };
  'accounts.pub_session': {
    id: string;
    persona_id: string;
    token_hash: Buffer;
    device: string;
    expires_at: Date;
  };
  'accounts.recovery_code': {
    account_id: string;
    hash: Buffer;
    made_at: Date;
    used_at: Date | null;
  };
  'accounts.recovery_link': {
    account_id: string;
    token_hash: Buffer;
    expires_at: Date;
  };
  'accounts.request': {
    account_id: string;
    asked_at: Date;
    words: Generated<string>;
    declined_at: Date | null;
    declined_by: string | null;
    reason: Generated<string>;
  };
  'accounts.service': {
    persona_id: string;
    account_id: string;
    purpose: string;
    responsible_id: string | null;
    made_at: Date;
    ended_at: Date | null;
    former_id: string | null;
  };
  'accounts.session': {
    token_hash: Buffer;
    account_id: string;
    persona_id: string;
    created_at: Date;
    seen_at: Date;
    expires_at: Date;
    id: Generated<string>;
    device: Generated<string>;
    proved_at: Date | null;
  };
  'accounts.side_change': {
    id: string;
    account_id: string;
    from_side: string;
    to_side: string;
    because: string;
    reason: Generated<string>;
    changed_at: Date;
  };
  'accounts.side_report': {
    persona_id: string;
    reporter_id: string;
    words: Generated<string>;
    reported_at: Date;
    settled_at: Date | null;
  };
  'accounts.totp': {
    account_id: string;
    secret: string;
    begun_at: Date;
    on_at: Date | null;
    last_step: Generated<number>;
  };
};

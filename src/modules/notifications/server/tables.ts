// Written by `npm run samovar -- schema` from the database. Do not edit.
import type { Generated } from 'kysely';

export type NotificationsTables = {
  'notifications.email': {
    id: string;
    persona_id: string;
    after_seq: number;
    made_at: Date;
  };
  'notifications.email_choice': {
    persona_id: string;
    pace: string;
    off: Generated<string[]>;
    says_what: Generated<boolean>;
    is_discreet: Generated<boolean>;
    waits_since: Date | null;
    next_at: Date;
    told_seq: Generated<number>;
  };
  'notifications.item': {
    id: string;
    persona_id: string;
    seq: number;
    changed: number;
    kind: string;
    subject_kind: string;
    subject_id: string;
    thread_id: string;
    by_personas: Generated<string[]>;
    at: Date;
    read_at: Date | null;
    via: string | null;
  };
  'notifications.mute': {
    persona_id: string;
    thread_id: string;
    muted_at: Date;
  };
  'notifications.push_choice': {
    persona_id: string;
    off: Generated<string[]>;
    is_discreet: Generated<boolean>;
    waits_since: Date | null;
    next_at: Date;
    told_seq: Generated<number>;
  };
  'notifications.push_device': {
    id: string;
    persona_id: string;
    session_id: string;
    endpoint: string;
    p256dh: string;
    auth: string;
    made_at: Date;
    used_at: Date | null;
    after_seq: number | null;
    due_at: Date | null;
    until: Date | null;
    attempts: Generated<number>;
    problem: string | null;
  };
  'notifications.push_key': {
    is_only: Generated<boolean>;
    public_key: string;
    sealed: string;
    made_at: Date;
  };
  'notifications.reader': {
    persona_id: string;
    last_seq: Generated<number>;
    off: Generated<string[]>;
  };
};

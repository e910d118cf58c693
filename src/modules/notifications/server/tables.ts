// Written by `npm run samovar -- schema` from the database. Do not edit.
import type { Generated } from 'kysely';

export type NotificationsTables = {
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
  'notifications.reader': {
    persona_id: string;
    last_seq: Generated<number>;
    off: Generated<string[]>;
  };
};

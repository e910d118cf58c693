// Written by `npm run samovar -- schema` from the database. Do not edit.
import type { Generated } from 'kysely';

export type RecognitionTables = {
  'recognition.award': {
    badge_id: string;
    persona_id: string;
    awarded_by: string | null;
    awarded_at: Date;
    reason: string;
  };
  'recognition.badge': {
    id: string;
    side: string;
    title: string;
    about: Generated<string>;
    created_at: Date;
    retired_at: Date | null;
  };
  'recognition.taking_back': {
    id: string;
    badge_id: string;
    persona_id: string;
    awarded_at: Date;
    awarded_for: string;
    taken_at: Date;
    reason: string;
    given_back_at: Date | null;
    given_back_because: string | null;
  };
};

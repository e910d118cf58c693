// Written by `npm run samovar -- schema` from the database. Do not edit.
import type { Generated } from 'kysely';

export type LeadingTables = {
  'leading.clearance': {
    id: string;
    persona_id: string;
    granted_by: string | null;
    granted_at: Date;
    expires_at: Date;
    ended_at: Date | null;
    note: string;
    end_reason: string | null;
    told_days: number | null;
    ended_under: string | null;
  };
  'leading.duty': {
    id: string;
    persona_id: string;
    kind: string;
    scope_id: string | null;
    granted_by: string | null;
    granted_at: Date;
    reason: string;
    expires_at: Date | null;
    ended_at: Date | null;
    end_reason: string | null;
    is_acting: Generated<boolean>;
    ended_under: string | null;
  };
};

// Written by `npm run samovar -- schema` from the database. Do not edit.
import type { ColumnType, Generated } from 'kysely';

/** Written as text, read as the value. */
type Json = ColumnType<unknown, string, string>;

export type AdminTables = {
  'admin.erasure': {
    id: string;
    account_id: string | null;
    salt: string | null;
    posts: string;
    began_at: Date;
    touched_at: Date;
    finished_at: Date | null;
    step: Generated<number>;
    counts: Json;
  };
  'admin.import': {
    id: string;
    source: string;
    side: string;
    file: string;
    at: Date;
    counts: Json;
    undone_at: Date | null;
    undone_by: string | null;
  };
  'admin.logo': {
    id: string;
    bytes: Buffer;
    made_at: Date;
  };
  'admin.setting': {
    key: string;
    language: Generated<string>;
    version: number;
    value: string;
    by_id: string | null;
    at: Date;
    edition: Generated<number>;
  };
};

import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';

/** Keys in order of time: rows land side by side. PostgreSQL 16 has none of its own. */
export const newId = (): string => v7();

/** Ids that people may compare, where time of birth would tell which belong together. */
export const newPublicId = (): string => randomUUID();

import type { Actor } from '#platform/actor.ts';
import type { Cast } from '../cast/cast.ts';
import type { Cell } from './fresh.ts';
import * as community from './rows/community.ts';
import * as core from './rows/core.ts';
import * as joining from './rows/joining.ts';
import * as privacy from './rows/privacy.ts';
import * as people from './rows/people.ts';
import * as search from './rows/search.ts';
import * as security from './rows/security.ts';
import * as spaces from './rows/spaces.ts';
import * as moderation from './rows/moderation.ts';
import type { Half } from './side.ts';

export type QueryRow = {
  name: string;
  once?: boolean;
  input(half: Half): Record<string, string>;
  /** Who asks when statements are counted, where one person with many duties may not. */
  reader?(cast: Cast): Promise<Actor>;
};

export type Row = {
  name: string;
  variant?: string;
  once?: boolean;
  input(cell: Cell): Promise<object> | object;
};

const areas = [core, security, people, joining, privacy, community, spaces, search, moderation];

const all = areas.flatMap((area) => area.rows);
const isLast = ({ name }: Row) => name === 'accounts.sign_out';

/**
 * Every use case that is offered, acted upon either side (`once`: it concerns only oneself).
 * Signing out comes last: afterwards everybody would be a guest.
 */
export const rows: readonly Row[] = [...all.filter((row) => !isLast(row)), ...all.filter(isLast)];

/** Every query, asked about either side. */
export const queryRows: readonly QueryRow[] = areas.flatMap((area) => area.queryRows);

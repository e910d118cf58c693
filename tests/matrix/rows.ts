/// <reference types="vite/client" />
import type { Actor, Person } from '#platform/actor.ts';
import type { Cast } from '#tests/cast/cast.ts';
import type { Cell } from './fresh.ts';
import type { Half } from './side.ts';

export type QueryRow = {
  name: string;
  once?: boolean;
  input(half: Half): Record<string, string>;
  /** Who asks when statements are counted, where one person with many duties may not. */
  reader?(cast: Cast, half: Half): Promise<Actor> | Actor;
};

export type Row = {
  name: string;
  variant?: string;
  once?: boolean;
  /** Why nobody may, in no row's cell, or in none among young people. All other rows have somebody who may. */
  never?: string | { teen: string };
  input(cell: Cell): Promise<object> | object;
};

/** Route → address; a route about a programme, a space or a person is asked about either side. */
export type Pages = Readonly<Record<string, (half: Half) => string>>;

type Area = Partial<{ rows: readonly Row[]; queryRows: readonly QueryRow[]; pages: Pages }>;

/** What the modules say of themselves, beside them. */
const areas = Object.values(
  import.meta.glob<Area>('../../src/{platform,modules/*}/testing/*.matrix.ts', { eager: true }),
);

/** Every use case that is offered, acted upon either side (`once`: it concerns only oneself). */
export const rows: readonly Row[] = areas.flatMap((area) => area.rows ?? []);

/**
 * Makes what is sent, for one role after the other. What was refused to one serves the next, unless
 * it was made for whoever acts.
 */
export function inputsOf(row: Row, stage: Omit<Cell, 'me'>) {
  let kept: object | null = null;
  return {
    async for(me: Person | null): Promise<object> {
      if (kept !== null) return kept;
      let isOwn = false;
      const cell = {
        ...stage,
        get me() {
          isOwn = true;
          return me;
        },
      };
      const made = await row.input(cell);
      if (!isOwn) kept = made;
      return made;
    },
    /** It was done: the next one needs something fresh. */
    spent(): void {
      kept = null;
    },
  };
}

/** Every query, asked about either side. */
export const queryRows: readonly QueryRow[] = areas.flatMap((area) => area.queryRows ?? []);

/** Pages with a parameter, by where they are. */
export const pages: Pages = Object.assign({}, ...areas.map((area) => area.pages ?? {})) as Pages;

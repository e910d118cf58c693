import type { Actor } from '#platform/actor.ts';
import type { RawBuilder } from '#platform/db/sql.ts';
import { port } from '#platform/port.contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';

/** A sort of place that a duty can be for. */
export type DutyPlace = {
  /** What it was first called, whoever asks; undefined where there is no such place. */
  titleOf(ctx: Pick<ReadCtx<never>, 'tx'>, id: string): Promise<string | undefined>;
  /** Those that somebody may read, as SQL: rows of `id, title, link`. */
  seen(reader: Actor): RawBuilder<unknown>;
};

/** Whoever has places that duties are for says so. */
export const dutyPlaces = port<DutyPlace>('leading.duty_places', 'many');

type Asking = Pick<ReadCtx<never>, 'registry' | 'tx'>;

/** What a place that a duty is for was first called; undefined where there is none. */
export async function titleOfPlace(
  { tx, registry }: Asking,
  id: string,
): Promise<string | undefined> {
  const titles = await Promise.all(registry.all(dutyPlaces).map((one) => one.titleOf({ tx }, id)));
  return titles.find((title) => title !== undefined);
}

import type { AnyTx } from '../db/sql.ts';
import { port } from '../port.contract.ts';

/** Something that waits, by its state, for whoever watches over this place: `/metrics`. */
export type Counted = {
  name: `samovar_${string}`;
  help: string;
  count(tx: AnyTx): Promise<Record<string, number>>;
};

/** Modules have their own counted along. */
export const counted = port<Counted>('platform.counted', 'many');

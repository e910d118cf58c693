import type { Translate } from '#lib/text/index.ts';
import type { Choosable } from '../../choosing.contract.ts';

/** Somebody who was chosen, as a sentence names them before something is done: with how long they are here, where that may be told. */
export const saidBack = (
  t: Translate,
  { name, since }: Pick<Choosable, 'name' | 'since'>,
): string => (since === null ? name : t('choose.named', { name, date: t.date(since) }));

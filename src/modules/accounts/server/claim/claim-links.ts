import { ClaimLinks, type ClaimLinksView } from '../../joining.contract.ts';
import { stateOf } from '../invitation/worth.rules.ts';
import { cursorOf, fromCursor } from '../joining/cursor.rules.ts';
import { mayOperate, sidesOperated } from '../joining/joining.policy.ts';
import { query } from '../tx.ts';
import { LINKS_AT_ONCE, listClaimLinks } from './claim.sql.ts';

export const claimLinks = query({
  name: 'accounts.claim_links',
  about:
    'The links by which imported people make their account theirs: for whom each is, who made it, and what became of it. For operators.',
  input: ClaimLinks,
  may: mayOperate,
  statements: 1,
  async read({ tx, actor, now }, { source, side, after }): Promise<ClaimLinksView> {
    if (source === '' || !sidesOperated(actor).includes(side)) return { links: [], next: null };
    const rows = await listClaimLinks(tx, { source, side }, fromCursor(after));
    const last = rows.length > LINKS_AT_ONCE ? rows[LINKS_AT_ONCE - 1] : undefined;
    return {
      links: rows.slice(0, LINKS_AT_ONCE).map(({ id, name, by, madeAt, expiresAt, ...one }) => {
        const state = stateOf({ ...one, expiresAt }, now);
        return { id, name, by, madeAt, expiresAt, state };
      }),
      next: last === undefined ? null : cursorOf(last.madeAt, last.id),
    };
  },
});

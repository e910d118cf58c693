import { momentOf, pageOf } from '#platform/paged.contract.ts';
import { ClaimLinks, type ClaimLinksView } from '../../joining.contract.ts';
import { stateOf } from '../invitation/worth.rules.ts';
import { mayOperate, sidesOperated } from '../joining/joining.policy.ts';
import { query } from '../tx.ts';
import { listClaimLinks } from './claim.sql.ts';

export const claimLinks = query({
  name: 'accounts.claim_links',
  about:
    'The links by which imported people make their account theirs: for whom each is, who made it, and what became of it. For operators.',
  input: ClaimLinks,
  may: mayOperate,
  statements: 1,
  async read({ tx, actor, now }, which): Promise<ClaimLinksView> {
    const { source, side, limit } = which;
    if (source === '' || !sidesOperated(actor).includes(side)) return { links: [], next: null };
    const rows = await listClaimLinks(tx, which);
    const { page, next } = pageOf(rows, limit, ({ madeAt: at, id }) => momentOf({ at, id }));
    return {
      links: page.map(({ id, name, by, madeAt, expiresAt, ...one }) => {
        const state = stateOf({ ...one, expiresAt }, now);
        return { id, name, by, madeAt, expiresAt, state };
      }),
      next,
    };
  },
});

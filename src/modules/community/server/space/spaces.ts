import { query } from '#platform/use-case.ts';
import { allow, deny } from '#platform/verdict.ts';
import type { SpacesView } from '../../space.contract.ts';
import { cards } from './cards.sql.ts';
import { tree } from './cards.view.ts';
import { arrangesAnywhere } from './space.policy.ts';

export const spaces = query()({
  name: 'community.spaces',
  about: 'The spaces one may read, with what happened last in each.',
  may: () => allow,
  statements: 1,
  async read({ tx, actor, now }): Promise<SpacesView> {
    const rows = await cards(tx, { actor, now });
    return {
      spaces: tree(actor, rows),
      can: { create: arrangesAnywhere(actor) ? allow : deny('arrangers_only') },
    };
  },
});

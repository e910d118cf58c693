import { freeSlug, slugOf } from '#platform/slug.rules.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { CreateSpace, reservedSpaceSlugs } from '../../space.contract.ts';
import type { CommunityTables } from '../tables.ts';
import { insertSpace, opennessOf, otherWelcome, slugsLike } from './arranging.sql.ts';
import { mayCreateAs } from './space.policy.ts';
import { findSpaceRow } from './space.sql.ts';
import { refuseMoreOpen, writtenFrom } from './written.ts';

export const createSpace = useCase<CommunityTables>()({
  name: 'community.create_space',
  about: 'Make a space for talking, or a sub-forum within one.',
  input: CreateSpace,
  async subject({ tx, actor, settings }, { parent, side, reads }) {
    const above = parent === null ? null : await findSpaceRow(tx, actor, parent);
    if (above === undefined) return undefined;
    // A sub-forum is of the side of the space it stands in, whatever was sent.
    const own = above?.side ?? side;
    const sideIsOn = own === 'adult' || settings.TEEN_SIDE;
    return { side: own, sideIsOn, parent: above, opens: reads === 'everyone' };
  },
  may: mayCreateAs,
  async run({ tx, now, newId }, { side: _side, parent: _parent, clientId: _sent, ...fields }, at) {
    const space = writtenFrom(fields);
    const parentId = at.parent?.id ?? null;
    if (parentId !== null) refuseMoreOpen(space, await opennessOf(tx, parentId));
    if (space.isWelcome && (await otherWelcome(tx, { side: at.side, but: null })))
      throw new Refusal('invalid', 'invalid', { fields: { isWelcome: 'welcome_space_exists' } });
    const wished = slugOf(space.title, 'space');
    const slug = freeSlug(wished, await slugsLike(tx, wished), reservedSpaceSlugs);
    const id = newId();
    await insertSpace(tx, { ...space, id, slug, side: at.side, parentId, now });
    return { id, space: slug };
  },
  power: ({ reads, writes }, { side, parent }, { id }) => ({
    subjectKind: 'space',
    subjectId: id,
    reason: 'Created.',
    evidence: { side, reads, writes, within: parent?.id ?? null },
  }),
});

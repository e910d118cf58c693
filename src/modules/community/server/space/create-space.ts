import { dropDrafts } from '#modules/accounts/index.server.ts';
import { freeSlug, slugOf } from '#platform/slug.rules.ts';
import { firstLanguage } from '#platform/languages/translating.ts';
import { useCase } from '#platform/use-case.ts';
import { CreateSpace, reservedSpaceSlugs } from '../../space.contract.ts';
import { insertSpace, slugsLike } from './arranging.sql.ts';
import { mayCreateAs } from './space.policy.ts';
import { spaceDeed } from './space-deed.ts';
import { findSpaceRow } from './space.sql.ts';
import { readersFrom, writtenFrom } from './written.ts';

export const createSpace = useCase()({
  name: 'community.create_space',
  about: 'Make a space for talking, or a sub-forum within one.',
  input: CreateSpace,
  async subject({ tx, actor, settings }, { parent, side, reads }) {
    const above = parent === null ? null : await findSpaceRow(tx, actor, { space: parent });
    if (above === undefined) return undefined;
    // A sub-forum is of the side of the space it stands in, whatever was sent.
    const own = above?.side ?? side;
    const sideIsOn = own === 'adult' || settings.TEEN_SIDE;
    return { side: own, sideIsOn, parent: above, opens: reads === 'everyone' };
  },
  may: mayCreateAs,
  async run(ctx, { side: _side, parent: _parent, clientId: _sent, language, ...sent }, at) {
    const { tx, now, newId, settings } = ctx;
    const place = { side: at.side, parentId: at.parent?.id ?? null };
    const { reads, readDuties, readBadges, ...fields } = sent;
    const space = {
      ...(await writtenFrom(tx, fields, { ...place, id: null })),
      ...(await readersFrom(tx, { reads, readDuties, readBadges }, place)),
    };
    const wished = slugOf(space.title, 'space');
    const slug = freeSlug(wished, await slugsLike(tx, wished), reservedSpaceSlugs);
    const id = newId();
    await insertSpace(
      tx,
      {
        ...{ ...space, ...place, id, slug },
        language: firstLanguage(language ?? null, settings),
      },
      now,
    );
    dropDrafts(ctx, ['community.space:new']);
    return { space: id, spaceSlug: slug };
  },
  power: ({ reads, writes }, { side, parent }, { space: id }) => ({
    subjectKind: 'space',
    subjectId: id,
    reason: 'Created.',
    evidence: { side, reads, writes, within: parent?.id ?? null },
  }),
  deed: ({ title }, { side, parent }, { space: id, spaceSlug: slug }) =>
    spaceDeed({ id, slug, title, side, parentId: parent?.id ?? null }, 'community.archive_space'),
});

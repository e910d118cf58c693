import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { OneSpace, type SpaceAboutView } from '../../space.contract.ts';
import type { CommunityTables } from '../tables.ts';
import { arranges, isSignedIn, mayWriteIn, manages } from './space.policy.ts';
import { keysFor } from './keys.ts';
import { findSpaceRow, parentOf } from './space.sql.ts';

export const spaceAbout = query<CommunityTables>()({
  name: 'community.space_about',
  about: 'What a space is for, its guidelines, and who reads and writes there.',
  input: OneSpace,
  may: () => allow,
  statements: 2,
  async read(ctx, { space }): Promise<SpaceAboutView | undefined> {
    const { tx, actor } = ctx;
    const row = await findSpaceRow(tx, actor, space);
    if (row === undefined) return undefined;
    return {
      id: row.id,
      slug: row.slug,
      title: row.title,
      side: row.side,
      aboutHtml: row.aboutHtml,
      guidelinesHtml: row.guidelinesHtml,
      reads: row.reads,
      readDuties: row.readDuties,
      readBadges: row.readBadges,
      writes: row.writes,
      writeDuties: row.writeDuties,
      writeBadges: row.writeBadges,
      badges: await keysFor(ctx),
      allowsAnonymous: row.allowsAnonymous,
      welcome: row.isWelcome,
      archived: row.archived,
      parent: parentOf(row),
      followed: row.followed,
      can: {
        arrange: arranges(actor, row),
        follow: isSignedIn(actor),
        log: manages(actor, row),
        write: mayWriteIn(actor, row),
      },
    };
  },
});

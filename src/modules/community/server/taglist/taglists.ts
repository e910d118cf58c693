import { allow } from '#platform/verdict.ts';
import { baseOf } from '#platform/base.ts';
import { keyOf, pageOf } from '#platform/paged.contract.ts';
import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { TaglistsInput, type TaglistsView } from '../../taglist.contract.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { isKeeper, mayChange, mayJoin } from './taglist.policy.ts';
import { listTaglists, spaceNamed, startableSpaces } from './taglist.sql.ts';

export const taglists = query()({
  name: 'community.taglists',
  about: 'Taglists of the spaces one may read, and which of them one is on.',
  input: TaglistsInput,
  may: isSignedIn,
  statements: 3,
  async read({ tx, actor }, { after, limit, ...at }): Promise<TaglistsView | undefined> {
    const isNone = at.space === undefined && at.spaceSlug === undefined;
    const space = isNone ? null : await spaceNamed(tx, actor, at);
    if (space === undefined) return undefined;
    const rows = await listTaglists(tx, actor, { space: space?.id, after, limit });
    const { page, next } = pageOf(rows, limit, (last) =>
      keyOf([last.isOthers, last.spaceTitle, last.name, last.id]),
    );
    const startIn = await startableSpaces(tx, actor);
    return {
      next,
      lists: page.map(({ keeperId: id, keeperName: name, ...row }) => ({
        ...pick(row, 'id', 'name', 'about', 'joined', 'members'),
        base: baseOf(pick(row, 'name', 'about')),
        space: {
          id: row.space.id,
          slug: row.spaceSlug,
          title: row.spaceTitle,
          language: row.spaceLanguage,
        },
        side: row.space.side,
        keeper: id === null || name === null ? null : { id, name },
        isKeeper: isKeeper(actor, { keeperId: id }),
        can: {
          join: mayJoin(actor, row),
          change: mayChange(actor, { ...row, keeperId: id }) === allow,
        },
      })),
      space,
      startIn: startIn.filter(({ id }) => space === null || id === space.id),
    };
  },
});

import { allow } from '#platform/verdict.ts';
import { query } from '#platform/use-case.ts';
import { TaglistsInput, type TaglistsView } from '../../taglist.contract.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { isKeeper, mayChange, mayJoin } from './taglist.policy.ts';
import { factsOf, listTaglists, spaceNamed, startableSpaces, type Tables } from './taglist.sql.ts';

export const taglists = query<Tables>()({
  name: 'community.taglists',
  about: 'Taglists of the spaces one may read, and which of them one is on.',
  input: TaglistsInput,
  may: isSignedIn,
  statements: 3,
  async read({ tx, actor }, { space: slug }): Promise<TaglistsView | undefined> {
    const space = slug === undefined ? null : await spaceNamed(tx, actor, slug);
    if (space === undefined) return undefined;
    const rows = await listTaglists(tx, actor, slug);
    const startIn = await startableSpaces(tx, actor);
    return {
      lists: rows.map((row) => {
        const facts = factsOf(row);
        return {
          id: row.id,
          name: row.name,
          about: row.about,
          space: { slug: row.spaceSlug, title: row.spaceTitle },
          keeper:
            row.keeperId === null || row.keeperName === null
              ? null
              : { id: row.keeperId, name: row.keeperName },
          isKeeper: isKeeper(actor, facts),
          joined: row.joined,
          members: row.members,
          can: { join: mayJoin(actor, facts), change: mayChange(actor, facts) === allow },
        };
      }),
      space,
      startIn: startIn.filter((one) => slug === undefined || one.slug === slug),
    };
  },
});

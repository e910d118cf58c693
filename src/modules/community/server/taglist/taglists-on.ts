import { query } from '#platform/use-case.ts';
import { TaglistsOnInput, type TaglistsOnView } from '../../taglist.contract.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { taglistsOn as read } from './calling.sql.ts';

export const taglistsOn = query()({
  name: 'community.taglists_on',
  about: 'Which taglists were called on posts of a page, and which of my own I could call there.',
  input: TaglistsOnInput,
  may: isSignedIn,
  statements: 1,
  read: async ({ tx, actor }, { posts }): Promise<TaglistsOnView> => ({
    posts: Object.fromEntries(await read(tx, actor, posts)),
  }),
});

import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { ThreadsInput, type ThreadsView } from '../../threads.contract.ts';
import { spacesBeside, threadsEverywhere } from './everywhere.sql.ts';
import { placedItemOf } from './list-item.view.ts';

const PAGE = 30;

export const threads = query()({
  name: 'community.threads',
  about: 'Threads of all spaces one may read: those begun last, or those spoken in last.',
  input: ThreadsInput,
  may: () => allow,
  statements: 2,
  async read({ tx, actor, now }, { show, before }): Promise<ThreadsView> {
    const found = await threadsEverywhere(tx, { actor, now }, { show, before, limit: PAGE });
    const page = found.slice(0, PAGE);
    return {
      show,
      threads: page.map(placedItemOf),
      older: found.length > PAGE ? (page.at(-1)?.cursor ?? null) : null,
      isFirst: before === undefined,
      beside: await spacesBeside(tx, actor),
    };
  },
});

import { pageOf } from '#platform/paged.contract.ts';
import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { ThreadsInput, type ThreadsView } from '../../threads.contract.ts';
import { spacesBeside, threadsEverywhere } from './everywhere.sql.ts';
import { placedItemOf } from './list-item.view.ts';

export const threads = query()({
  name: 'community.threads',
  about: 'Threads of all spaces one may read: those begun last, or those spoken in last.',
  input: ThreadsInput,
  may: () => allow,
  statements: 2,
  async read({ tx, actor, now }, { show, ...asked }): Promise<ThreadsView> {
    const found = await threadsEverywhere(tx, { actor, now }, { show, ...asked });
    const { page, next } = pageOf(found, asked.limit, ({ cursor }) => cursor);
    return {
      show,
      threads: page.map(placedItemOf),
      next,
      isFirst: asked.after === undefined,
      beside: await spacesBeside(tx, actor),
    };
  },
});

import { draftsOf } from '#modules/accounts/index.server.ts';
import { datesIn, helpBeside, jumpTo, pageRows } from '#modules/posts/index.server.ts';
import { query, type ReadCtx } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { ThreadInput, type ThreadView } from '../../thread.contract.ts';
import { isCalm } from '../home/calm.ts';
import { traceRows } from '../moderation/log.sql.ts';
import { inThreads } from './in-threads.ts';
import { threadPlace } from './place.sql.ts';
import { maySeeThread, moderates } from './thread.policy.ts';
import { threadView } from './thread.view.ts';

export const thread = query()({
  name: 'community.thread',
  about: 'A thread, a page at a time: what was said, by whom, and what one may do there.',
  input: ThreadInput,
  may: () => allow,
  statements: 6,
  async read(ctx, input): Promise<ThreadView | undefined> {
    const { tx, actor } = ctx;
    const asked = await threadPlace(tx, actor, input);
    if (asked === undefined || !maySeeThread(actor, asked)) return undefined;
    const reader = { actor, moderates: moderates(actor, asked) };
    const jump =
      input.from === 'new' ? asked.firstUnread : await jumpTo(tx, reader, asked.threadId, input);
    const around = jump ?? input.around ?? null;
    const isAtEnd = input.from === 'end' || (input.from === 'new' && asked.hasVisited);
    const { after, before, limit } = input;
    const [rows, drafts, traces, dates] = await Promise.all([
      pageRows(tx, reader, {
        ...{ placeId: asked.threadId, after, before, around: around ?? undefined },
        atEnd: isAtEnd,
        limit,
      }),
      draftsOf({ tx, actor }, ['community.reply:', 'community.edit:']),
      traceRows(tx, actor, asked.threadId),
      asked.replies > limit ? datesIn(tx, reader, asked.threadId) : [],
    ]);
    const seen = threadView(actor, asked, rows, {
      turned: { around, jump },
      drafts,
      traces,
      dates,
    });
    const own = { posts: [seen.opening, ...seen.posts], said: input.said, drafts: seen.drafts };
    const view = {
      ...seen,
      helpBeside: await helpBeside(ctx, own),
      isTold: await isTold(ctx, seen),
    };
    const isHere = around === null || rows.some(({ id }) => id === around);
    if (isHere) return view;
    // The post went to another thread, or there is none of that id for this reader.
    const moved = await inThreads.find({ tx, actor }, around);
    const isElsewhere = moved !== undefined && moved.threadSlug !== asked.threadSlug;
    return {
      ...view,
      canonical: isElsewhere
        ? { spaceSlug: moved.spaceSlug, threadSlug: moved.threadSlug, around }
        : { ...view.canonical, around: null },
    };
  },
});

/** Search engines and whoever a link is sent to read as guests do. */
const isTold = async (ctx: ReadCtx, { title, opening }: ThreadView): Promise<boolean> =>
  ctx.actor.kind === 'guest' &&
  opening?.by?.kind === 'named' &&
  (await isCalm(ctx, { title, html: opening.html }));

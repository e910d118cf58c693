import type { Ctx } from '#platform/use-case.ts';
import type { PostsTables } from '../tables.ts';
import { forgetWords } from './changing.sql.ts';
import { DAYS_TO_RESTORE } from './times.rules.ts';

/** Forgets the words of posts in places of a kind whose authors took them back so long ago. */
export const forgetTakenBack = <Tables>(ctx: Ctx<Tables>, { kind }: { kind: string }) =>
  forgetWords(
    ctx.as<PostsTables>().tx,
    kind,
    new Date(ctx.now.getTime() - DAYS_TO_RESTORE * 86_400_000),
  );

import { Refusal } from '#platform/verdict.ts';
import { settingOf } from '../counting/judge-all.rules.ts';
import type { Setting } from '../counting/judge.rules.ts';
import { mayMention } from '#platform/mentions/mention.rules.ts';
import type { Ctx } from '../tx.ts';
import type { DiscussionRow } from './discussion.sql.ts';
import { possibleNames } from '#platform/mentions/mentions.rules.ts';
import { storeJudgements } from './counted.sql.ts';
import { judgeAgain, type OwnPost } from './own-posts.rules.ts';
import { ownPosts } from './own-posts.sql.ts';
import { peopleNamed } from './people.sql.ts';

/** Makes a discussion ready for judging these texts; names are only looked up where an @ stands. */
export async function settingFor(
  ctx: Ctx,
  discussion: DiscussionRow,
  texts: readonly string[],
  hosts: readonly string[] = [],
): Promise<Setting> {
  const names = texts.filter(mayMention).flatMap(possibleNames);
  const people = names.length === 0 ? [] : await peopleNamed(ctx.tx, discussion, { names });
  const asked = {
    hosts: [...hosts, ...(discussion.hostId === null ? [] : [discussion.hostId])],
    questions: discussion.asked,
  };
  return { ...settingOf(asked, people), minReplyWords: discussion.minReplyWords };
}

/**
 * Judges all that somebody posted here anew, after something of it was changed, taken away or given back.
 * Throws `Refusal` where a second answer would stand.
 */
export async function recount(
  ctx: Ctx,
  discussion: DiscussionRow,
  personaId: string,
  { byHost }: { byHost: boolean },
): Promise<OwnPost[]> {
  const stored = await ownPosts(ctx.tx, discussion.id, personaId, { withWords: true });
  const texts = stored.filter((post) => !post.isGone).map(({ body }) => body);
  const setting = await settingFor(ctx, discussion, texts, byHost ? [personaId] : []);
  const { posts, changed } = judgeAgain(personaId, stored, setting);
  if (posts.filter(({ counts, isImported }) => counts === 'answer' && !isImported).length > 1)
    throw new Refusal('conflict', 'already_answered');
  await storeJudgements(ctx.tx, changed);
  return posts;
}

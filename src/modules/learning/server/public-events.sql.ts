import { isOut } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import { sql, type AnyTx } from '#platform/db/sql.ts';
import { publicEvent, type PublicEvent, type Told } from '#platform/public-event.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { Enrolled, ProgrammeCompleted } from '../programme.contract.ts';
import {
  DiscussionPostData,
  ProgrammeData,
  StepData,
  type AnswerPosted,
  type CompletionRevoked,
  type ReplyPosted,
  type StepCompleted,
} from '../public-events.contract.ts';
import { stepVisibleTo } from './programme/asked.sql.ts';
import { visibleTo } from './programme/visible.sql.ts';

type Post = { programme: string; step: string; post: string };
type Found = Post & { link: string; at: Date; isOfHour: boolean };

/** What was written in a discussion and every member of the side may read. */
async function postTold(
  { tx }: ReadCtx<never>,
  reader: Actor,
  { postId }: { postId: string },
): Promise<Told<Post> | undefined> {
  const found = await sql<Found>`
    select programme.id as programme, step.id as step, post.id as post, post.created_at as at,
      post.author_id is null as "isOfHour",
      '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id as link
    from posts.pub_post post join learning.step step on step.id = post.place_id
    join learning.programme programme on programme.id = step.programme_id
    where post.id = ${postId}::uuid and ${stepVisibleTo(reader)} and ${isOut('post')}`.first(tx);
  if (found === undefined) return undefined;
  const { programme, step, post, ...others } = found;
  return { data: { programme, step, post }, places: [programme], ...others };
}

type Standing = { programme: string; link: string };

/**
 * That somebody is getting on in a programme, or in a step of it, that the reader finds. Who it is stands in the
 * register, for those who walk beside them.
 */
const standing = (
  tx: AnyTx,
  reader: Actor,
  about: { personaId: string } & ({ stepId: string } | { programmeId: string }),
) =>
  sql<Standing>`
    select programme.id as programme, '/learn/' || programme.slug || '/register' as link
    from learning.programme programme
    join accounts.pub_member_card person on person.id = ${about.personaId}::uuid and person.side = programme.side
    where ${
      'stepId' in about
        ? sql`exists (select from learning.step where step.id = ${about.stepId}::uuid
            and step.programme_id = programme.id and ${stepVisibleTo(reader)})`
        : sql`programme.id = ${about.programmeId}::uuid and ${visibleTo(reader)}`
    }`.first(tx);

async function programmeTold(
  { tx }: ReadCtx<never>,
  reader: Actor,
  about: { programmeId: string; personaId: string },
) {
  const found = await standing(tx, reader, about);
  if (found === undefined) return undefined;
  const { programme, link } = found;
  return { data: { programme }, link, places: [programme], person: about.personaId };
}

async function stepTold(
  { tx }: ReadCtx<never>,
  reader: Actor,
  about: { stepId: string; personaId: string },
) {
  const found = await standing(tx, reader, about);
  if (found === undefined) return undefined;
  const { programme, link } = found;
  const data = { programme, step: about.stepId };
  return { data, link, places: [programme], person: about.personaId };
}

export const publicEvents: readonly PublicEvent[] = [
  publicEvent<AnswerPosted, typeof DiscussionPostData>({
    type: 'learning.answer_posted',
    about: 'Somebody has answered in a discussion, and others can read it.',
    data: DiscussionPostData,
    tell: postTold,
  }),
  publicEvent<ReplyPosted, typeof DiscussionPostData>({
    type: 'learning.reply_posted',
    about: 'Somebody has replied in a discussion, and others can read it.',
    data: DiscussionPostData,
    tell: postTold,
  }),
  publicEvent<Enrolled, typeof ProgrammeData>({
    type: 'learning.enrolled',
    about: 'Somebody takes part in a programme from now on.',
    data: ProgrammeData,
    tell: programmeTold,
  }),
  publicEvent<StepCompleted, typeof StepData>({
    type: 'learning.step_completed',
    about: 'Somebody has done a step, or what had been taken back was given back.',
    data: StepData,
    tell: stepTold,
  }),
  publicEvent<CompletionRevoked, typeof StepData>({
    type: 'learning.completion_revoked',
    about: 'It was taken back that somebody has done a step.',
    data: StepData,
    tell: stepTold,
  }),
  publicEvent<ProgrammeCompleted, typeof ProgrammeData>({
    type: 'learning.programme_completed',
    about: 'Somebody has done every step of a programme; again where that is true once more.',
    data: ProgrammeData,
    tell: programmeTold,
  }),
];

import { draftsOf } from '#modules/accounts/index.server.ts';
import { datesIn, helpBeside, jumpTo } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import { allow } from '#platform/verdict.ts';
import { DiscussionInput, type DiscussionView } from '../../discussion.contract.ts';
import { lookingAs, notBegun, openNow } from '../programme/as-learner.ts';
import { pathRows } from '../programme/path.sql.ts';
import { inLanguage, languagesOf, tongueOf } from '#platform/languages/translating.ts';
import { query } from '../tx.ts';
import { maySeePeers, mayJoinIn, moderates } from './discussion.policy.ts';
import { discussionPlace, type DiscussionPlace } from './discussion.sql.ts';
import { discussionView } from './discussion.view.ts';
import { evidenceRows } from './evidence.sql.ts';
import { answerRows, replyRows, unrepliedAnswers } from './page.sql.ts';

const REPLIES = 50;
const REPLIES_OF_ONE = 500;
const OFFERED = 3;

export const discussion = query({
  name: 'learning.discussion',
  about: 'A discussion: its questions, answers and replies, and where one stands.',
  input: DiscussionInput,
  may: () => allow,
  statements: 9,
  async read(ctx, input): Promise<DiscussionView | undefined> {
    const { tx, settings } = ctx;
    const self = inLanguage(ctx.actor, input.language);
    const found = await discussionPlace(tx, self, input);
    if (found === undefined) return undefined;
    const learner = lookingAs(self, { ...found, id: found.programmeId }, input.as);
    const actor = learner ?? self;
    const place = learner === null ? found : lookedAt(found, actor);
    const { personaId } = actor;
    const reader = { actor, moderates: moderates(actor, place) };
    const blocked = reader.moderates ? [] : actor.blocked;
    const at = { stepId: place.id, reader };
    const { thread, also } = input;
    const seesPeers = maySeePeers(actor, place) === allow;
    const jump = seesPeers ? await jumpTo(tx, reader, place.id, input) : null;
    const around = jump ?? input.around;
    const looked = [around, also].filter((id) => id !== undefined);
    const [steps, evidence, answers, offered, drafts] = await Promise.all([
      pathRows(tx, {
        programmeIds: [place.programmeId],
        actor: self,
        ...tongueOf({ actor, settings }),
      }),
      personaId === null ? [] : evidenceRows(tx, { stepId: place.id, personaId, blocked }),
      seesPeers ? answerRows(tx, at, { ...input, around }) : [],
      mayJoinIn(actor, place) === allow ? unrepliedAnswers(tx, at, OFFERED) : [],
      draftsOf({ tx, actor }, [
        `learning.answer:${place.id}:`,
        'learning.reply:',
        'learning.edit:',
      ]),
    ]);
    const roots = answers.map(({ id }) => id);
    const limit = thread === undefined ? REPLIES : REPLIES_OF_ONE;
    const isCut = answers.length > input.limit || [input.before, input.after, around].some(Boolean);
    const [replies, dates] = await Promise.all([
      roots.length === 0 ? [] : replyRows(tx, at, { roots, limit, also: looked }),
      seesPeers && isCut ? datesIn(tx, reader, place.id) : [],
    ]);
    const path = learner === null ? steps : notBegun(steps, place.id);
    const rows = { place, path, evidence, answers, replies, offered, drafts };
    const view = discussionView(actor, rows, input);
    const posts = [view.myAnswer, ...view.answers].flatMap((one) =>
      one === null ? [] : [one, ...one.replies],
    );
    return {
      ...view,
      ...languagesOf(place, settings),
      helpBeside: await helpBeside(ctx, { posts, said: also, drafts: view.drafts }),
      ...{ jump, dates },
      // Its questions are seen as they are asked; nothing is sent from there.
      ...(learner !== null && { asLearner: true, unseen: [], can: { ...view.can, answer: allow } }),
    };
  },
});

/** A discussion as it is for somebody who has not begun, also one that they will hold, or that is a draft. */
const lookedAt = (place: DiscussionPlace, { personaId }: Actor): DiscussionPlace => ({
  ...{ ...place, stands: 'asked', answered: false, opening: { ...openNow, enrolled: false } },
  hostId: place.hostId === personaId ? null : place.hostId,
});

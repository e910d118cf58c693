import { draftsOf } from '#modules/accounts/index.server.ts';
import { allow } from '#platform/verdict.ts';
import { DiscussionInput, type DiscussionView } from '../../discussion.contract.ts';
import { pathRows } from '../programme/path.sql.ts';
import { query } from '../tx.ts';
import { maySeePeers, mayJoinIn, moderates } from './discussion.policy.ts';
import { discussionPlace } from './discussion.sql.ts';
import { discussionView } from './discussion.view.ts';
import { evidenceRows } from './evidence.sql.ts';
import { answerRows, replyRows, unrepliedAnswers } from './page.sql.ts';

const ANSWERS = 20;
const REPLIES = 50;
const REPLIES_OF_ONE = 500;
const OFFERED = 3;

export const discussion = query({
  name: 'learning.discussion',
  about: 'A discussion: its questions, answers and replies, and where one stands.',
  input: DiscussionInput,
  may: () => allow,
  statements: 7,
  async read({ tx, actor }, input): Promise<DiscussionView | undefined> {
    const place = await discussionPlace(tx, actor, input);
    if (place === undefined) return undefined;
    const { personaId } = actor;
    const reader = { actor, moderates: moderates(actor, place) };
    const blocked = reader.moderates ? [] : actor.blocked;
    const at = { stepId: place.id, reader };
    const { around, thread, also } = input;
    const looked = [around, also].filter((id) => id !== undefined);
    const path = await pathRows(tx, { programmeIds: [place.programmeId], personaId });
    const evidence =
      personaId === null ? [] : await evidenceRows(tx, { stepId: place.id, personaId, blocked });
    const seesPeers = maySeePeers(actor, place) === allow;
    const answers = seesPeers ? await answerRows(tx, at, { ...input, limit: ANSWERS }) : [];
    const roots = answers.map(({ id }) => id);
    const limit = thread === undefined ? REPLIES : REPLIES_OF_ONE;
    const replies =
      roots.length === 0 ? [] : await replyRows(tx, at, { roots, limit, also: looked });
    const offered =
      mayJoinIn(actor, place) === allow ? await unrepliedAnswers(tx, at, OFFERED) : [];
    const drafts = await draftsOf({ tx, actor }, [
      `learning.answer:${place.id}:`,
      'learning.reply:',
      'learning.edit:',
    ]);
    const rows = { place, path, evidence, answers, replies, offered, drafts };
    return discussionView(actor, rows, { ...input, limit: ANSWERS });
  },
});

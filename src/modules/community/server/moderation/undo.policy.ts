import type { Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { isSignedIn } from '../space/space.policy.ts';
import type { UndoFacts } from './undo.sql.ts';

/** For so long an act can be undone from the log. */
export const DAYS_TO_UNDO = 14;

const undoable: readonly string[] = [
  ...['close', 'finish', 'reopen', 'pin', 'unpin', 'feature', 'unfeature'],
  ...['hide_thread', 'show_thread', 'move', 'merge', 'split', 'move_posts', 'hide_posts'],
];

/** Whoever may do it again may undo it, for two weeks, unless something else came since; an undoing like any other act. */
export const mayUndo = (actor: Actor, facts: UndoFacts, now: Date): Verdict =>
  firstDenial(
    isSignedIn(actor),
    facts.looksAfter ? allow : deny('only_moderators'),
    (undoable.includes(facts.act) || facts.doesAgain) && facts.deed !== null
      ? allow
      : deny('cannot_be_undone'),
    facts.isUndone ? deny('undone_already') : allow,
    now.getTime() - facts.at.getTime() > DAYS_TO_UNDO * 86_400_000
      ? deny('too_late_to_undo')
      : allow,
    facts.isAboutOwn ? deny('somebody_else_decides') : allow,
    facts.isOvertaken ? deny('something_came_since') : allow,
    facts.isAway ? deny('already_merged') : allow,
    facts.isArchived ? deny('space_archived') : allow,
  );

import type { EraseStep } from '#platform/personal/personal.ts';
import { nobodyIn, rowsOf } from '#platform/personal/rows.sql.ts';
import { eraseThreads } from './erase-threads.sql.ts';

export const eraseSteps: readonly EraseStep[] = [
  ...eraseThreads,
  rowsOf('community.follow.persona_id'),
  rowsOf('community.space_follow.persona_id'),
  rowsOf('community.guidelines_read.persona_id'),
  rowsOf('community.introduction_skipped.persona_id'),
  rowsOf('community.taglist_member.persona_id'),
  nobodyIn('community.taglist.keeper_id'),
  nobodyIn('community.taglist_call.called_by'),
];

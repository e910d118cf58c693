import { gradebookStates, type GradebookState, type WaitsFor } from '../../gradebook.contract.ts';

/**
 * What somebody waits for where they are: a peer (nobody is there to reply to); their host, or whoever
 * looks after the place (what they wrote waits to be looked at, or what they had done was taken back);
 * or nothing, and the next thing is theirs to do. Null when all is done.
 */
export function waitsFor(state: GradebookState, isHeld: boolean): WaitsFor | null {
  if (state === 'done') return null;
  if (state === 'taken_back' || isHeld) return 'host';
  return state === 'waiting' ? 'peer' : 'self';
}

/** Every way to stand in which one waits for that, for a list that shows those alone. */
export const waysToWait = (what: WaitsFor): { state: GradebookState; isHeld: boolean }[] =>
  [...gradebookStates, 'not_open_yet' as const].flatMap((state) =>
    [true, false].flatMap((isHeld) =>
      waitsFor(state, isHeld) === what ? [{ state, isHeld }] : [],
    ),
  );

type About = { spaceId: string; threadId: string; postId: string };

/** A thread can be seen by others from now on. `byPersonaId` is null when it was opened without a name. */
export type ThreadOpened = {
  type: 'community.thread_opened';
  /** `exceptPersonaId`: who wrote it, never to be told of nor named. */
  payload: About & { byPersonaId: string | null; exceptPersonaId: string };
};
/** A post, not the opening one, can be seen by others from now on: followers are told. */
export type PostAdded = {
  type: 'community.post_added';
  payload: About & { byPersonaId: string | null; exceptPersonaId: string };
};
/** Somebody replied to a post of theirs, which may be one without a name. */
export type PostReplied = {
  type: 'community.post_replied';
  payload: About & { byPersonaId: string | null; toPersonaId: string };
};
/** Their names stand in a post with an @ before them. They may see the place. */
export type PersonMentioned = {
  type: 'community.person_mentioned';
  payload: About & { byPersonaId: string | null; personaIds: string[] };
};
export type PostHearted = {
  type: 'community.post_hearted';
  payload: About & { byPersonaId: string; toPersonaId: string };
};
/** Who asked, or somebody who looks after the space, chose a post as an answer. */
export type AnswerAccepted = {
  type: 'community.answer_accepted';
  payload: About & { byPersonaId: string | null; toPersonaId: string };
};
/** A taglist was called on a post. */
export type TaglistCalled = {
  type: 'community.taglist_called';
  payload: About & { taglistId: string; byPersonaId: string | null };
};
/** A post waits for a person to look at it. */
export type PostHeld = { type: 'community.post_held'; payload: About & { authorId: string } };
/** Somebody with the power to took a post away; its author is told, with the rule and the reason. */
export type PostHidden = {
  type: 'community.post_hidden';
  payload: About & { byPersonaId: string; authorId: string };
};
/** A post that waited, was hidden or deleted can be seen by others from now on. */
export type PostShown = { type: 'community.post_shown'; payload: About & { authorId: string } };
/** A post that others could see can be seen no more: its author took it back, or it waits. */
export type PostGone = { type: 'community.post_gone'; payload: About & { authorId: string } };
/** A thread was closed, moved, merged or split by somebody with the power to; who opened it is told. */
export type ThreadModerated = {
  type: 'community.thread_tended';
  payload: About & {
    act: 'close' | 'reopen' | 'move' | 'merge' | 'split';
    byPersonaId: string;
    authorId: string;
  };
};

/**
 * A kind of news, declared by the module that emits it. What it says are its messages: `inbox.<name>` in the
 * inbox, and `inbox.kind.<name>` where one chooses what one is told of.
 */
export type NotificationKind = {
  name: string;
  /** Kinds of one group stand together where they are chosen. */
  group: string;
  /** Where it goes unless its reader says otherwise. */
  by: 'inbox';
  /** Whether its reader may turn it off. */
  isOptional: boolean;
  /**
   * About what is one's own: told from a muted thread too, and of people out of their sight. What somebody
   * else does to please them is not one's own: take `evenWhenMuted`.
   */
  isOwn?: boolean;
  /** Told from a muted thread too. */
  evenWhenMuted?: boolean;
  /** In no letter: it is about letters that do not arrive. */
  isNotMailed?: boolean;
  /** Several of one subject become one, until it is read. */
  gathers?: boolean;
  /** Who was told of somebody's doing it is not told again of the same. */
  countsPeople?: boolean;
  /** Told every time, not once of one subject. */
  everyTime?: boolean;
  /** Says how its subject stands from then on: what is unread of it, and is so no more, says that instead. */
  lasts?: boolean;
  /** Kinds that say the same of a subject: who heard one of them hears no other. */
  sameAs?: string;
  /** The states of its subject in which it is shown; only while it can be seen, unless said. */
  shownWhen?: readonly SubjectState[];
  /** What can have been done (its `via`): each has a sentence of its own, `inbox.<name>_<act>`. */
  acts?: readonly string[];
  /** The sort of subject that its `via` names. */
  via?: `${string}.${string}`;
  /** Added to the link of its subject. */
  leadsTo?: string;
};

/** `held`, `hidden`: for its author, and those who moderate. `moved`: what was there is elsewhere now. */
export type SubjectState = 'visible' | 'held' | 'hidden' | 'moved';

/** The states of its subject in which something of a kind is shown. */
export const shownWhen = (kind: NotificationKind): readonly SubjectState[] =>
  kind.shownWhen ?? ['visible'];

/** Shown while its subject waits; once that is out, it says so: `inbox.<name>_out`. */
export const isShownHeld = (kind: NotificationKind): boolean => shownWhen(kind).includes('held');

import type { QuestionPatterns } from './copies.rules.ts';
import { openingMention, type NameIndex } from '#platform/mentions/mention.rules.ts';
import { missingOf } from './minimum-words.rules.ts';
import { ownWords } from './own-words.rules.ts';

export type Counts = 'answer' | 'reply' | 'nothing';

/** Why a post counts as nothing; a key of the messages (`because.<reason>`). */
export type Reason =
  | 'by_the_host'
  | 'no_words_of_its_own'
  | 'to_oneself'
  | 'to_the_host'
  | 'nobody_to_reply_to'
  | 'same_text_twice'
  | 'too_few_words'
  | 'removed';

/** A post before it is judged. `arrival` decides between posts of the same moment. */
export type Post = {
  id: string;
  author: string;
  parent: string | null;
  createdAt: Date;
  arrival: number;
  body: string;
  /** Taken away by its author or a moderator: it counts no more, and may be said again. */
  removed?: boolean;
};

/** What the judge must know of a discussion; the same for all its posts. */
export type Setting = {
  hosts: ReadonlySet<string>;
  questions: QuestionPatterns;
  /** The host and the participants: whoever posted in the discussion. */
  names: NameIndex;
  /** Words of its own that a reply has at least; 0: whatever is said. */
  minReplyWords?: number;
};

/** What the judge must know of the moment at which one post came. */
export type Moment = {
  /** The author of the post that this one stands under; null at the top level. */
  parentAuthor: string | null;
  /** Person → their latest top-level post with words of its own, before this one. */
  latestPost: ReadonlyMap<string, string>;
  /** Text keys of the author's earlier posts in the discussion, removed ones left out. */
  earlierTexts: ReadonlySet<string>;
  authorHasAnswer: boolean;
  /** The text key of the post that this one stands under. */
  parentText?: string | undefined;
};

/** From so many letters on, words that all stand in the post above are a quotation of it. */
const QUOTATION = 20;

export type Judgement = {
  counts: Counts;
  /** The peer a reply is addressed to, and the post it replies to. */
  to: string | null;
  toPost: string | null;
  /** A later answer of somebody who has answered already. */
  addition: boolean;
  because: Reason | null;
  ownWords: boolean;
  textKey: string;
};

const KEPT = ['counts', 'to', 'because', 'textKey', 'ownWords'] as const;
/** What is kept of a judgement. */
export type Decided = Pick<Judgement, (typeof KEPT)[number]>;
export const decided = ({ counts, to, because, textKey, ownWords }: Decided): Decided => {
  return { counts, to, because, textKey, ownWords };
};
export const isSame = (a: Decided, b: Decided): boolean =>
  KEPT.every((column) => a[column] === b[column]);

/** A post that was judged before. */
export type JudgedPost = Post & Decided & { isHeld: boolean; isGone: boolean };

type Address = { to: string; toPost: string };
type Said = Pick<Post, 'author' | 'parent' | 'body'>;

/** What one post counts as: the one decision for native and imported posts alike. */
export function judge(post: Said, setting: Setting, moment: Moment): Judgement {
  const own = ownWords(post.body, setting.questions, setting.names);
  const isQuotation = own.key.length >= QUOTATION && moment.parentText?.includes(own.key) === true;
  const { has, key } = isQuotation ? { has: false, key: '' } : own;
  const says = { ownWords: has, textKey: key };
  const nothing = (because: Reason): Judgement => ({ ...NOTHING, because, ...says });

  if (setting.hosts.has(post.author)) return nothing('by_the_host');
  if (!has) return nothing('no_words_of_its_own');
  const address = addressOf(post, setting, moment);
  if (typeof address === 'string') return nothing(address);
  if (address !== null && missingOf(own.words, setting.minReplyWords ?? 0) > 0)
    return nothing('too_few_words');
  const judged: Judgement =
    address === null
      ? { ...NOTHING, counts: 'answer', addition: moment.authorHasAnswer, ...says }
      : { ...NOTHING, counts: 'reply', ...address, ...says };
  return moment.earlierTexts.has(key) ? asRepeated(judged) : judged;
}

const NOTHING = {
  counts: 'nothing',
  to: null,
  toPost: null,
  addition: false,
  because: null,
} as const;

/** What somebody has said before counts no second time; what counts as nothing has its own reason. */
export const asRepeated = ({ counts, because, ownWords, textKey }: Judgement): Judgement => ({
  ...NOTHING,
  because: counts === 'nothing' ? because : 'same_text_twice',
  ownWords,
  textKey,
});

/** A post that is gone counts no more, and may be said again. */
export const asRemoved: Judgement = {
  ...NOTHING,
  because: 'removed',
  ownWords: false,
  textKey: '',
};

/** Null where a post is addressed to nobody, and so is an answer. */
function addressOf(post: Said, setting: Setting, moment: Moment): Address | Reason | null {
  if (post.parent !== null) {
    const to = moment.parentAuthor;
    if (to === post.author) return 'to_oneself';
    if (to === null) return 'nobody_to_reply_to';
    if (setting.hosts.has(to)) return 'to_the_host';
    return { to, toPost: post.parent };
  }
  const to = openingMention(post.body, setting.names);
  if (to === null || to === post.author || setting.hosts.has(to)) return null;
  const toPost = moment.latestPost.get(to);
  return toPost === undefined ? 'nobody_to_reply_to' : { to, toPost };
}

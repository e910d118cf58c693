import type { Actor, Side } from '#platform/actor.ts';
import type { RawBuilder } from '#platform/db/sql.ts';
import type { Person } from '#platform/mentions/mention.rules.ts';
import type { Screened } from '#modules/safety/contract.ts';
import type { Who } from '#platform/personal/personal.ts';
import { port } from '#platform/port.contract.ts';
import type { Ctx, ReadCtx } from '#platform/use-case.ts';
import type { Verdict } from '#platform/verdict.ts';
import type { InsertAlso } from './post/insert-post.sql.ts';

export type Reading = Pick<ReadCtx, 'tx' | 'actor'>;

/** A post as its place finds it for somebody. What the place's own verdicts ask for comes along. */
export type PostFacts = {
  postId: string;
  /** Where it stands, and what decides who reads there. */
  placeId: string;
  scopeId: string;
  side: Side;
  seq: number;
  /** Null when it was written without a name, or by somebody who left. */
  authorId: string | null;
  alias: number | null;
  /** The actor wrote it, with or without a name. */
  isOwn: boolean;
  /** Who wrote it, with or without a name: to notify them, and for nothing else. In no view. */
  writerId: string | null;
  body: string;
  deletedAt: Date | null;
  hiddenAt: Date | null;
  heldAt: Date | null;
  acceptedAt: Date | null;
  /** The time to take it back again is over, and its words are gone. */
  isForgotten: boolean;
};

/** What a place says of somebody who is there; all that concerns the post alone, posts know by themselves. */
export type Verdicts<Post> = {
  write(actor: Actor, at: Post): Verdict;
  /** Is of its people: whoever only reads gives no hearts. */
  belong(actor: Actor, at: Post): Verdict;
  /** Chooses answers to what was asked there. */
  choose(actor: Actor, at: Post): Verdict;
  moderate(actor: Actor, at: Post): Verdict;
  /** May learn who wrote without a name. */
  reveal(actor: Actor, at: Post): Verdict;
};

/**
 * What became of a post, told to its place in the same transaction, its place locked for all but hearts
 * and choices. It says its numbers anew, and tells whom a released post concerns; posts tell the rest.
 * What it gives back comes with the answer of the act.
 */
export type Change =
  /** `heldNow`: others could see it until now. `named`: whom it names since, and who is to be told. */
  | { to: 'edited'; heldNow: boolean; named: readonly string[]; isAnonymous: boolean }
  | { to: 'deleted' | 'given_back' | 'hidden' | 'restored' | 'released' }
  /** `tellId`: who is told; null where nobody is. `byId`: null where the name is not told. */
  | { to: 'hearted' | 'accepted'; tellId: string | null; byId: string | null };

/** A kind of place for lasting words, declared by the module that owns it. Posts know no other thing of it. */
export type Place<
  Module extends string,
  Post extends PostFacts,
  Spot = Post,
  More extends object = object,
> = {
  kind: string;
  /**
   * The prefix of the names of what is done there: `community` makes `community.edit_post`. A module has
   * one kind of place.
   */
  module: Module;
  screenedAs: Screened['place'];
  /** A post that exists for the actor; with its place's facts. */
  find(ctx: Reading, postId: string): Promise<Post | undefined>;
  /** The same for those who look after the place, with what nobody else sees. Locks the place first. */
  findToModerate(ctx: Pick<Ctx, 'tx' | 'actor'>, postId: string): Promise<Post | undefined>;
  verdicts: Verdicts<Post>;
  /** Who of these names may be meant there. */
  people(
    ctx: Reading,
    at: Spot,
    asked: { names: readonly string[]; except: readonly string[] },
  ): Promise<Person[]>;
  /** Everything that changes what others see of a place takes it first. Its title, where it has one of its author's. */
  lock(ctx: Ctx, post: Post): Promise<{ title: string | null }>;
  retitle?(ctx: Ctx, placeId: string, title: string): Promise<void>;
  /** What else is written with a new post, in the same statement. */
  insertAlso?: InsertAlso;
  changed(ctx: Ctx, post: Post, change: Change): Promise<More>;
  /** What the audit keeps beside the post. */
  evidence(post: Post): Record<string, string>;
  /** What there is of it, to narrow a search by. */
  kinds: readonly string[];
  /**
   * Its first post opens it, and stays while others are there; what has no parent answers that one, and
   * whoever does not meet its author meets nothing there.
   */
  isOpened: boolean;
  /**
   * The scopes in which search and "posts of" look for somebody, as SQL: rows of `id, key, title, language, names, link,
   * position, moderates, writable, folded`; who reads more may be left out. `writable`: they may begin something there. What is folded there for them, an array
   * of ids, is found by no search.
   */
  scopes(reader: Actor): RawBuilder<unknown>;
  /**
   * These places as search knows them: rows of `id, title, kind`. What nobody may find is missing. Ids may
   * be of other kinds.
   */
  searched(ids: RawBuilder<unknown>): RawBuilder<unknown>;
  /**
   * What these places are called, as far as somebody may read them now; what they opened was titled by
   * them. Ids may be of other kinds.
   */
  describe(ctx: Reading, placeIds: readonly string[], who: Who): Promise<Map<string, Called>>;
  /** The places that somebody opened with their name, also those whose posts went elsewhere. */
  openedBy(ctx: Reading, who: Who): Promise<string[]>;
  /** The words of posts of it were forgotten. */
  forgotten?(ctx: Ctx, posts: readonly { placeId: string; seq: number }[]): Promise<void>;
  /** Takes several, in the order in which all do. Ids are of its kind. */
  lockAll(ctx: Ctx, placeIds: readonly string[]): Promise<void>;
  /** Posts of it were erased while it was locked: it says its numbers anew, or goes where nothing is left of it. True when it went. */
  erased(ctx: Ctx, placeId: string): Promise<boolean>;
};

/** A title that may not be read any more is null. `kind`: of what opened it, where a post does. */
export type Called = { title: string | null; scope: string | null; kind?: string };
/** A place as posts go through all of them, whatever stands in it. */
export type AnyPlace = Pick<
  Place<string, PostFacts, never>,
  | 'kind'
  | 'module'
  | 'find'
  | 'describe'
  | 'openedBy'
  | 'forgotten'
  | 'lockAll'
  | 'erased'
  | 'kinds'
  | 'isOpened'
  | 'scopes'
  | 'searched'
> & { verdicts: { moderate(actor: Actor, at: never): Verdict } };

/** Whatever keeps lasting words says so: `provides: [provide(placeKinds, …)]`. */
export const placeKinds = port<AnyPlace>('posts.place_kinds', 'many', (place) => ({
  subjects: [`${place.module}.post`, `${place.module}.${place.kind}`],
  channels: [place.kind],
  messages: [...place.kinds.map((kind) => `search.kind_${kind}`), `export.${place.module}_posts`],
}));

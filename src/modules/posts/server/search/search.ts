import { danger } from '#modules/safety/contract.ts';
import { isPerson, type Actor } from '#platform/actor.ts';
import { pageOf } from '#platform/paged.contract.ts';
import { query, type ReadCtx } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import {
  LONGEST_QUESTION,
  SearchInput,
  type SearchAsked,
  type SearchView,
} from '../../search.contract.ts';
import { placeKinds } from '../place.ts';
import { readScopes, type Scope } from '../place/scopes.sql.ts';
import { foundPosts, isLittle, personNamed, withLexemes } from './found.sql.ts';
import { none, ownWaiting } from './index.sql.ts';
import { bestMatches, COMPARED, newestMatches, type Asked, type Match } from './match.sql.ts';
import { beginningOf } from './days.rules.ts';
import {
  formsOf,
  isSeveral,
  noWords,
  questionOf,
  typedWords,
  written,
  type Vocabulary,
} from './question.rules.ts';
import { correctionsOf, withCorrections, type Correction } from './spelling.rules.ts';
import { keyOf } from './words.rules.ts';
import { doubtfulIn, foundPost, searchedRows } from './search.view.ts';
import { likeWords, vocabularyOf } from './words.sql.ts';

const MOST_NAMED = 5;
const MOST_ROOMS = 4;

/** Finding posts in places of all kinds; a module whose api it is part of makes it. */
export const search = <const Module extends string>(module: Module) =>
  query()({
    name: `${module}.search` as const,
    about: 'Find posts by their words, in English and Spanish, where I may read.',
    input: SearchInput,
    may: () => allow,
    statements: 12,
    limits: [{ points: 120, seconds: 60, by: 'account' }],
    async read(ctx, input): Promise<SearchView> {
      const q = [...input.q].slice(0, LONGEST_QUESTION).join('').trim();
      const scopes = await readScopes(ctx);
      const helpFirst = await isDanger(ctx, input);
      const empty = { ...emptyView(ctx, q, input, scopes), helpFirst };
      if (q === '') return { ...empty, nothing: 'empty' };
      const inside =
        input.scopeKey === undefined ? scopes : scopes.filter(({ key }) => key === input.scopeKey);
      const person = input.by === undefined ? null : await personNamed(ctx.tx, ctx.actor, input.by);
      if (person === undefined) return { ...empty, unknown: 'by' };
      if (inside.length === 0) return { ...empty, unknown: 'space' };
      const asked = await askedOf(ctx, input, { inside, person });
      return (await firstFound(ctx, input, { empty, asked })) ?? nothingFound(ctx, empty);
    },
  });

const isDanger = async (ctx: ReadCtx, { q, by = '' }: SearchAsked): Promise<boolean> => {
  const saysSo = ctx.registry.one(danger);
  return (await saysSo(ctx, q)) || saysSo(ctx, by);
};

const emptyView = (
  { registry, actor }: Pick<ReadCtx, 'registry' | 'actor'>,
  q: string,
  input: SearchAsked,
  scopes: readonly Scope[],
): Omit<SearchView, 'helpFirst'> => ({
  q,
  nothing: null,
  cut: [...input.q].length > LONGEST_QUESTION,
  corrected: null,
  onlySome: false,
  unknown: null,
  rooms: scopes
    .filter(({ writable }) => writable)
    .slice(0, MOST_ROOMS)
    .map(({ title, language, link }) => ({ title, language, link: toWriteIn(link, actor) })),
  posts: [],
  comparedNewest: null,
  next: null,
  named: namedIn(scopes, q),
  spaces: scopes.map(({ key, title, language }) => ({ key, title, language })),
  kinds: registry.all(placeKinds).flatMap(({ kinds }) => kinds),
});

/** Guests join on the way. */
const toWriteIn = (link: string, actor: Actor): string =>
  isPerson(actor) ? `${link}/new` : `/join?to=${encodeURIComponent(`${link}/new`)}`;

/** Scopes in whose name, in one of the languages it is written in, every word of the question stands. */
function namedIn(scopes: readonly Scope[], q: string): SearchView['named'] {
  const words = keyOf(q).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  return scopes
    .filter(({ names }) => names.some((name) => words.every((word) => keyOf(name).includes(word))))
    .slice(0, MOST_NAMED)
    .map(({ title, language, link }) => ({ title, language, link }));
}

type Found = { empty: SearchView; asked: Omit<Asked, 'written'> };

async function askedOf(
  ctx: ReadCtx,
  input: SearchAsked,
  { inside, person }: { inside: readonly Scope[]; person: string | null },
): Promise<Found['asked']> {
  const { from, to, zone = 'UTC' } = input;
  const cursor = input.after ?? null;
  return {
    scopes: inside,
    person,
    kind: input.kind ?? null,
    accepted: input.accepted !== undefined,
    from: from === undefined ? null : beginningOf(from, zone),
    to: to === undefined ? null : beginningOf(to, zone, 1),
    cursor,
    fresh: cursor === null && ctx.actor.kind === 'person' ? await ownWaiting(ctx, ctx.actor) : none,
  };
}

/**
 * All the words as they were typed; all of them with slips of the finger mended; some of them. Somebody who
 * says that they want to die is not shown what merely speaks of dying, nor asked whether they meant "kilo".
 */
function stagesOf({ exact }: SearchAsked, { helpFirst }: SearchView): number[] {
  if (exact !== undefined) return [0];
  return helpFirst ? [0] : [0, 1, 2];
}

/** The first way of looking that finds anything; a further page looks as the one before it did. */
async function firstFound(ctx: ReadCtx, input: SearchAsked, { empty, asked }: Found) {
  const { q } = empty;
  const before = input.after?.stage;
  const ways = before === undefined ? stagesOf(input, empty) : [before];
  const known = await knownForms(ctx, q, asked.scopes);
  let mended: Correction[] | undefined;
  for (const stage of ways) {
    if (stage > 0) mended ??= await correctionsFor(ctx, q, asked.scopes);
    const better = withCorrections(q, mended ?? []);
    const question = questionOf(better);
    if ((stage === 1 && better === q) || (stage === 2 && !isSeveral(question))) continue;
    const all = { ...asked, written: written(question, known, stage === 2) };
    const matches = all.written.query === '' ? [] : await matchesOf(ctx, input, all);
    if (matches.length === 0) continue;
    const found = await foundView(ctx, input, { empty, matches, asked: all, stage });
    return { ...found, onlySome: stage === 2, corrected: saidOf(found, mended ?? [], stage) };
  }
  return undefined;
}

/**
 * The question as it was understood. Where some of the words will do, of those that were mended only the ones
 * that are seen in what was found: nothing is told of what cannot be read.
 */
function saidOf({ q, posts }: SearchView, mended: readonly Correction[], stage: number) {
  const hits = posts.flatMap(({ title, excerpt }) =>
    [...title, ...excerpt].flatMap(({ text, hit }) => (hit ? [keyOf(text.toLowerCase())] : [])),
  );
  const seen = mended.filter(({ word }) => stage < 2 || hits.includes(word));
  const better = withCorrections(q, seen);
  return better === q ? null : better;
}

async function nothingFound({ tx }: ReadCtx, empty: SearchView): Promise<SearchView> {
  const { query } = written(questionOf(empty.q), noWords);
  const isOnlyLittle = query !== '' && (await isLittle(tx, query));
  return { ...empty, nothing: isOnlyLittle ? 'little' : null };
}

const matchesOf = (ctx: ReadCtx, input: SearchAsked, asked: Asked) =>
  input.order === 'best'
    ? bestMatches(ctx, asked, { limit: input.limit + 1, now: ctx.now })
    : newestMatches(ctx, asked, input.limit + 1);

/** What there is of the ways to write two words as one, and one as two. */
function knownForms({ tx }: ReadCtx, q: string, scopes: readonly Scope[]): Promise<Vocabulary> {
  const { halves, pairs } = formsOf(questionOf(q));
  const parts = [...halves.values(), [...pairs.values()]].flat(2);
  const forms = [...parts, ...pairs.keys()].map(keyOf);
  return vocabularyOf(
    tx,
    [...new Set(forms)],
    scopes.map(({ id }) => id),
  );
}

async function correctionsFor(ctx: ReadCtx, q: string, inside: readonly Scope[]) {
  const typed = typedWords(q);
  if (typed.length === 0) return [];
  const { known, candidates } = await likeWords(
    ctx.tx,
    typed.map((one) => one.key),
    inside.map(({ id }) => id),
  );
  return correctionsOf(typed, known, candidates);
}

async function foundView(
  ctx: ReadCtx,
  input: SearchAsked,
  {
    empty,
    matches,
    asked,
    stage,
  }: { empty: SearchView; matches: readonly Match[]; asked: Asked; stage: number },
): Promise<SearchView> {
  const cursorOf = ({ rank, micros, id }: Match) => `${stage}.${rank}.${micros}.${id}`;
  const { page, next } = pageOf(matches, input.limit, cursorOf);
  const last = page.at(-1);
  if (last === undefined) return empty;
  const rows = searchedRows(await foundPosts(ctx, page, asked.written.marked));
  const known = await withLexemes(ctx.tx, doubtfulIn(rows));
  const scopes = new Map(asked.scopes.map((scope) => [scope.id, scope]));
  return {
    ...empty,
    rooms: empty.helpFirst ? empty.rooms : [],
    posts: rows.flatMap((row) => {
      const scope = scopes.get(row.scopeId);
      return scope === undefined ? [] : [foundPost(row, scope, known)];
    }),
    comparedNewest: input.order === 'best' && last.compared >= COMPARED ? COMPARED : null,
    next,
  };
}

import { danger } from '#modules/safety/contract.ts';
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
import { corrected, keyOf, typedWords } from './question.rules.ts';
import { doubtfulIn, foundPost, searchedRows } from './search.view.ts';
import { likeWords } from './words.sql.ts';

const PAGE = 20;
const MOST_NAMED = 5;
const MOST_ROOMS = 4;

/** Finding posts in places of all kinds; a module whose api it is part of makes it. */
export const search = <const Module extends string>(module: Module) =>
  query()({
    name: `${module}.search` as const,
    about: 'Find posts by their words, in English and Spanish, where I may read.',
    input: SearchInput,
    may: () => allow,
    statements: 8,
    limits: [{ points: 120, seconds: 60, by: 'account' }],
    async read(ctx, input): Promise<SearchView> {
      const q = [...input.q].slice(0, LONGEST_QUESTION).join('').trim();
      const scopes = await readScopes(ctx);
      const helpFirst = await isDanger(ctx, input);
      const empty = { ...emptyView(ctx, q, input, scopes), helpFirst };
      if (q === '') return { ...empty, nothing: 'empty' };
      const inside =
        input.space === undefined ? scopes : scopes.filter(({ key }) => key === input.space);
      const person = input.by === undefined ? null : await personNamed(ctx.tx, ctx.actor, input.by);
      if (person === undefined) return { ...empty, unknown: 'by' };
      if (inside.length === 0) return { ...empty, unknown: 'space' };
      const asked = await askedOf(ctx, q, input, { inside, person });
      const matches = await matchesOf(ctx, input, asked);
      if (matches.length > 0) return found(ctx, input, { empty, matches, asked });
      const isTyped = input.exact !== undefined || input.after !== undefined;
      const better = isTyped ? null : await otherWords(ctx, q, inside);
      const others = better === null ? [] : await matchesOf(ctx, input, { ...asked, q: better });
      // A word that is offered must lead somewhere: so nothing is told of what cannot be read.
      if (better === null || others.length === 0)
        return { ...empty, nothing: (await isLittle(ctx.tx, q)) ? 'little' : null };
      const corrected = { ...empty, corrected: better };
      return found(ctx, input, {
        empty: corrected,
        matches: others,
        asked: { ...asked, q: better },
      });
    },
  });

const isDanger = async (ctx: ReadCtx, { q, by = '' }: SearchAsked): Promise<boolean> => {
  const saysSo = ctx.registry.one(danger);
  return (await saysSo(ctx, q)) || saysSo(ctx, by);
};

const emptyView = (
  { registry }: Pick<ReadCtx, 'registry'>,
  q: string,
  input: SearchAsked,
  scopes: readonly Scope[],
): Omit<SearchView, 'helpFirst'> => ({
  q,
  nothing: null,
  cut: [...input.q].length > LONGEST_QUESTION,
  corrected: null,
  unknown: null,
  rooms: scopes
    .filter(({ writable }) => writable)
    .slice(0, MOST_ROOMS)
    .map(({ title, link }) => ({ title, link: `${link}/new` })),
  posts: [],
  comparedNewest: null,
  next: null,
  named: namedIn(scopes, q),
  spaces: scopes.map(({ key, title }) => ({ key, title })),
  kinds: registry.all(placeKinds).flatMap(({ kinds }) => kinds),
});

/** Scopes in whose names every word of the question stands. */
function namedIn(scopes: readonly Scope[], q: string): SearchView['named'] {
  const words = keyOf(q).split(/\s+/u).filter(Boolean);
  return scopes
    .filter(({ title }) => words.length > 0 && words.every((word) => keyOf(title).includes(word)))
    .slice(0, MOST_NAMED)
    .map(({ title, link }) => ({ title, link }));
}

async function askedOf(
  { tx, actor }: ReadCtx,
  q: string,
  input: SearchAsked,
  { inside, person }: { inside: readonly Scope[]; person: string | null },
): Promise<Asked> {
  const [first, time, id] = input.after?.split('.') ?? [];
  const isFirst = first === undefined || time === undefined || id === undefined;
  return {
    q,
    scopes: inside,
    person,
    kind: input.kind ?? null,
    accepted: input.accepted !== undefined,
    from: input.from ?? null,
    to: input.to ?? null,
    cursor: isFirst ? null : { first, time, id },
    fresh: isFirst && actor.kind === 'person' ? await ownWaiting(tx, actor) : none,
  };
}

const matchesOf = (ctx: ReadCtx, input: SearchAsked, asked: Asked) =>
  input.order === 'best'
    ? bestMatches(ctx, asked, { limit: PAGE + 1, now: ctx.now })
    : newestMatches(ctx, asked, PAGE + 1);

async function otherWords(ctx: ReadCtx, q: string, inside: readonly Scope[]) {
  const typed = typedWords(q);
  if (typed.length === 0) return null;
  const { known, candidates } = await likeWords(
    ctx.tx,
    typed.map((one) => one.key),
    inside.map(({ id }) => id),
  );
  return corrected(q, typed, known, candidates);
}

async function found(
  ctx: ReadCtx,
  input: SearchAsked,
  { empty, matches, asked }: { empty: SearchView; matches: readonly Match[]; asked: Asked },
): Promise<SearchView> {
  const page = matches.slice(0, PAGE);
  const last = page.at(-1);
  if (last === undefined) return empty;
  const rows = searchedRows(await foundPosts(ctx, page, asked.q));
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
    next: matches.length > PAGE ? `${last.rank}.${last.micros}.${last.id}` : null,
  };
}

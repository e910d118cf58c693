import type { MemberCardTable } from '#modules/accounts/contract.ts';
import { query, type ReadCtx } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import {
  LONGEST_QUESTION,
  SearchInput,
  type SearchAsked,
  type SearchView,
} from '../../search.contract.ts';
import type { CommunityTables } from '../tables.ts';
import { foundPosts, personNamed, readableSpaces, type SpaceRow } from './found.sql.ts';
import { bestMatches, COMPARED, newestMatches, type Asked, type Match } from './match.sql.ts';
import { corrected, keyOf, typedWords } from './question.rules.ts';
import { foundPost } from './search.view.ts';
import { likeWords } from './words.sql.ts';

const PAGE = 20;
/** Spaces whose marks narrow the index; with more of them it is quicker to look at what was found. */
const FEW_SPACES = 24;
const MOST_NAMED = 5;

type Reading = ReadCtx<CommunityTables & MemberCardTable>;

export const search = query<CommunityTables & MemberCardTable>()({
  name: 'community.search',
  about: 'Find posts by their words, in English and Spanish, where I may read.',
  input: SearchInput,
  may: () => allow,
  statements: 6,
  limits: [{ points: 120, seconds: 60, by: 'account' }],
  async read(ctx, input): Promise<SearchView> {
    const q = [...input.q].slice(0, LONGEST_QUESTION).join('').trim();
    const { spaces, little } = await readableSpaces(ctx.tx, ctx.actor, q);
    const empty = emptyView(q, input, spaces);
    if (q === '') return { ...empty, nothing: 'empty' };
    const inside =
      input.space === undefined ? spaces : spaces.filter((s) => s.slug === input.space);
    const person = input.by === undefined ? null : await personNamed(ctx.tx, ctx.actor, input.by);
    if (person === undefined) return { ...empty, unknown: 'by' };
    if (inside.length === 0) return { ...empty, unknown: 'space' };
    const asked = askedOf(q, input, inside, person);
    const none = { ...empty, nothing: little ? ('little' as const) : null };
    const matches = await matchesOf(ctx, input, asked);
    if (matches.length > 0 || input.exact !== undefined || input.after !== undefined)
      return found(ctx, input, { empty: none, matches, q });
    const better = await otherWords(ctx, q, inside);
    if (better === null) return none;
    const others = await matchesOf(ctx, input, { ...asked, q: better });
    // A word that is offered must lead somewhere: so nothing is told of what cannot be read.
    if (others.length === 0) return none;
    return found(ctx, input, {
      empty: { ...empty, corrected: better },
      matches: others,
      q: better,
    });
  },
});

const emptyView = (q: string, input: SearchAsked, spaces: readonly SpaceRow[]): SearchView => ({
  q,
  nothing: null,
  cut: [...input.q].length > LONGEST_QUESTION,
  corrected: null,
  unknown: null,
  posts: [],
  comparedNewest: null,
  next: null,
  named: namedIn(spaces, q),
  spaces: spaces.map(({ slug, title }) => ({ slug, title })),
});

/** Spaces in whose names every word of the question stands. */
function namedIn(spaces: readonly SpaceRow[], q: string): SearchView['named'] {
  const words = keyOf(q).split(/\s+/u).filter(Boolean);
  return spaces
    .filter(({ title }) => words.length > 0 && words.every((word) => keyOf(title).includes(word)))
    .slice(0, MOST_NAMED)
    .map(({ slug, title }) => ({ slug, title }));
}

function askedOf(
  q: string,
  input: SearchAsked,
  inside: readonly SpaceRow[],
  person: string | null,
): Asked {
  const [first, time, id] = input.after?.split('.') ?? [];
  return {
    q,
    spaces: inside.length <= FEW_SPACES ? inside.map((space) => space.id) : null,
    person,
    kind: input.kind ?? null,
    accepted: input.accepted !== undefined,
    from: input.from ?? null,
    to: input.to ?? null,
    cursor:
      first === undefined || time === undefined || id === undefined ? null : { first, time, id },
  };
}

const matchesOf = ({ tx, actor, now }: Reading, input: SearchAsked, asked: Asked) =>
  input.order === 'best'
    ? bestMatches(tx, actor, asked, { limit: PAGE + 1, now })
    : newestMatches(tx, actor, asked, PAGE + 1);

async function otherWords(ctx: Reading, q: string, inside: readonly SpaceRow[]) {
  const typed = typedWords(q);
  if (typed.length === 0) return null;
  const { known, candidates } = await likeWords(
    ctx.tx,
    typed.map((one) => one.key),
    inside.map((space) => space.id),
  );
  return corrected(q, typed, known, candidates);
}

async function found(
  ctx: Reading,
  input: SearchAsked,
  { empty, matches, q }: { empty: SearchView; matches: readonly Match[]; q: string },
): Promise<SearchView> {
  const page = matches.slice(0, PAGE);
  const last = page.at(-1);
  if (last === undefined) return empty;
  const rows = await foundPosts(
    ctx.tx,
    ctx.actor,
    page.map(({ id }) => id),
    q,
  );
  return {
    ...empty,
    nothing: null,
    posts: rows.map(foundPost),
    comparedNewest: input.order === 'best' && last.compared >= COMPARED ? COMPARED : null,
    next: matches.length > PAGE ? `${last.rank}.${last.micros}.${last.id}` : null,
  };
}

export type Side = 'adult' | 'teen';

/** A power held within a scope. `scope` null means everywhere; `sides` says on which sides it is current. */
export type HeldPower = { power: string; scope: string | null; sides: readonly Side[] };

/**
 * Who acts. Filled once per request in `entry/actor.ts`; policies ask nothing more.
 * `accountId` never leaves the server; authorship is by `personaId`.
 */
export type Actor = {
  kind: 'guest' | 'person' | 'system';
  accountId: string | null;
  personaId: string | null;
  name: string | null;
  /** The version of the picture they show; null: their face is drawn. */
  avatar: string | null;
  side: Side;
  locale: string;
  powers: readonly HeldPower[];
  restrictions: readonly string[];
  /** Personas out of this one's sight, and this one out of theirs: whoever blocked whom. */
  blocked: readonly string[];
  /** Badges held. They carry no power; a place may be kept for those who have one. */
  badges: readonly string[];
  /** When they came; null for whoever is no person. */
  since: Date | null;
  /** When the account will be erased, as its owner asked; null for all others. */
  leavesAt: Date | null;
  /** The newest edition of the terms that they agreed to; 0: none. */
  agreed: number;
  /** The session of this request, as its key; null for tokens and guests. */
  sessionKey: string | null;
  /** The access token of this request, and what it may do; null where there is none, so that nothing is narrower. */
  token: { id: string; scopes: readonly string[] } | null;
};

/** An actor who has signed in. */
export type Person = Actor & { kind: 'person'; accountId: string; personaId: string; name: string };

export const guest = (locale = 'en'): Actor => ({
  kind: 'guest',
  accountId: null,
  personaId: null,
  name: null,
  avatar: null,
  side: 'adult',
  locale,
  powers: [],
  restrictions: [],
  blocked: [],
  badges: [],
  since: null,
  leavesAt: null,
  agreed: 0,
  sessionKey: null,
  token: null,
});

/** Why a token that was brought opens nothing: such a guest is told so, instead of being answered as one. */
const TOKEN_TROUBLES = ['token_unknown', 'token_expired', 'token_malformed'] as const;
type TokenTrouble = (typeof TOKEN_TROUBLES)[number];

/** Whoever brought a token that opens nothing. */
export const strangerWith = (why: TokenTrouble): Actor => ({ ...guest(), restrictions: [why] });

export const tokenTrouble = ({ kind, restrictions }: Actor): TokenTrouble | undefined =>
  kind === 'guest' ? TOKEN_TROUBLES.find((why) => restrictions.includes(why)) : undefined;

/** An id that nobody has. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A member of a side of whom no row says anything: may read what every member there may, and nothing else. */
export const anyMember = (side: Side): Person => ({
  ...guest(),
  ...{ kind: 'person', accountId: NOBODY, personaId: NOBODY, name: '', side },
});

/** Timers and the command line act as the system; policies decide what it may do like for anyone. */
export const system: Actor = { ...guest(), kind: 'system' };

export const isPerson = (actor: Actor): actor is Person => actor.kind === 'person';

/** Whom a policy has let in as a person. */
export function personOf(actor: Actor): Person {
  if (!isPerson(actor)) throw new Error('Done by nobody: the policy did not ask for a person.');
  return actor;
}

/** Whether the actor holds a power for a place: everywhere, or there; and on that place's side. */
export function holds(actor: Actor, power: string, place?: { id: string; side: Side }): boolean {
  return actor.powers.some(
    (held) =>
      held.power === power &&
      (held.scope === null || held.scope === place?.id) &&
      (place === undefined || held.sides.includes(place.side)),
  );
}

/** The kinds of duty the actor holds on a side, whatever their scope. */
export const dutiesOf = (actor: Actor, side: Side): string[] =>
  actor.powers
    .filter((held) => held.power.startsWith('duty:') && held.sides.includes(side))
    .map((held) => held.power.slice('duty:'.length));

/**
 * Which sides an actor may read, and the places of the other side where a duty with a current
 * clearance lets them in (`'all'` when that duty has no scope). The only input of every side filter.
 */
export function visibility(actor: Actor): { own: Side; cleared: 'all' | string[] } {
  const other: Side = actor.side === 'adult' ? 'teen' : 'adult';
  const crossing = actor.powers.filter((held) => held.sides.includes(other));
  if (crossing.some((held) => held.scope === null)) return { own: actor.side, cleared: 'all' };
  return { own: actor.side, cleared: [...new Set(crossing.flatMap((held) => held.scope ?? []))] };
}

import { compile, type Lists, type Pattern } from './pattern.rules.ts';

/**
 * What a rule hears. Signs of danger: `act` under way, `plan`, `method`, `kill` (thoughts of killing oneself), `wish` (not to
 * be any more), `harm` (hurting oneself), `farewell`; `soft` is one only together with others. What changes a sign:
 * `figure` (it is meant otherwise), `cue` (when, where, in which world). `harmed`: by somebody else.
 */
export type Kind =
  | 'act'
  | 'plan'
  | 'method'
  | 'kill'
  | 'wish'
  | 'harm'
  | 'farewell'
  | 'soft'
  | 'figure'
  | 'cue'
  | 'harmed';

export type Rule = {
  readonly kind: Kind;
  readonly name: string;
  readonly pattern: Pattern;
  /** Whose it is, where the words themselves say so. */
  readonly who?: 'self' | 'other' | 'you' | undefined;
};

/** One pattern a line; several rules of one kind by their names. */
export const rulesOf = (
  kind: Kind,
  lists: Lists,
  named: Readonly<Record<string, string>>,
  who?: Rule['who'],
): Rule[] =>
  Object.entries(named).flatMap(([name, lines]) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => ({ kind, name, pattern: compile(line, lists), who })),
  );

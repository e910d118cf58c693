import type { Judged } from '../counting/judge-all.rules.ts';
import { gradebook, type Requires, type Row } from '../counting/gradebook.rules.ts';
import { reached } from '../counting/progress.rules.ts';
import type { Said } from './recount.rules.ts';

export type Granted = {
  personaId: string;
  ruleVersion: number;
  completedAt: Date;
  evidence: ReturnType<typeof reached>;
};

export type Rule = { version: number; requires: Requires };

/**
 * Who of the authors of imported posts has given all that a discussion asks: under the rule that
 * they began with, or else under the newest.
 */
export function grantedBy(
  posts: readonly Judged<Said>[],
  hosts: readonly string[],
  rules: readonly Rule[],
  beganWith: (personaId: string) => number,
): Granted[] {
  const authors = new Set(posts.filter(({ isNative }) => !isNative).map(({ author }) => author));
  const seen = posts.filter(({ isHeld }) => !isHeld);
  const granted = new Map<string, Granted>();
  const newest = Math.max(...rules.map(({ version }) => version));
  for (const { version, requires } of rules) {
    for (const row of gradebook(seen, requires, hosts)) {
      const { person } = row;
      const mayBe = version === beganWith(person) || (version === newest && !granted.has(person));
      if (mayBe && authors.has(person) && row.completedAt !== null)
        granted.set(person, grantOf(row, row.completedAt, version));
    }
  }
  return [...granted.values()];
}

function grantOf(row: Row<Said>, completedAt: Date, ruleVersion: number): Granted {
  const posts = row.evidence.filter(({ createdAt }) => createdAt <= completedAt);
  const evidence = reached(posts.map(({ id, judgement }) => ({ ...judgement, id })));
  return { personaId: row.person, ruleVersion, completedAt, evidence };
}

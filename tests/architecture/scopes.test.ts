import { expect, test } from 'vitest';
import { registry } from '#entry/modules.ts';
import { createRegistry } from '#platform/registry.ts';
import { guest, type Actor } from '#platform/actor.ts';
import { useCase } from '#platform/use-case.ts';
import { anyone } from '#platform/actor.policy.ts';
import { covers } from '#platform/scope.contract.ts';
import { expectedGrid } from '#tests/matrix/grid.ts';

const offered = [...registry.queries.values(), ...registry.useCases.values()].filter(
  (one) => one.kind === 'query' || one.internal !== true,
);

test('every operation needs one scope of a token, or is for no token at all; each is a decision', () => {
  const names = offered.map(({ name }) => name).sort();
  expect([...registry.scopes.keys()].sort()).toEqual(names);
  const lines = names.map((name) => `${name.padEnd(48)}${registry.scopes.get(name) ?? '-'}`);
  const text = [
    '# What an access token needs for each operation.  -: no token may, whatever it has.',
    '# Changed by hand or with UPDATE_MATRIX=1; every change is a decision.',
    ...lines,
    '',
  ].join('\n');
  expect(text).toBe(expectedGrid('tests/architecture/scopes.txt', text));
});

/** Answers whatever is asked of it with itself. */
const anything: unknown = new Proxy(() => undefined, {
  get: (_target, key) => (key === Symbol.toPrimitive ? () => 1 : anything),
  apply: () => anything,
});

test('what asks for a session by its policy is open to no token', () => {
  const script = {
    ...guest(),
    ...{ kind: 'person', accountId: 'a', personaId: 'p', name: 'Ann' },
    powers: ['operate', 'safeguard'].map((power) => ({ power, scope: null, sides: ['adult'] })),
  } as unknown as Actor;
  const asking = offered.filter((one) => {
    try {
      return one.may(script, anything) === 'session_only';
    } catch {
      return false;
    }
  });
  expect(asking.length).toBeGreaterThan(25);
  expect(asking.filter(({ name }) => registry.scopes.get(name) !== null)).toEqual([]);
});

test('what nobody declared is for no token; a name that is none does not start', () => {
  expect(registry.scopes.get('accounts.nothing_like_this')).toBeUndefined();
  expect(registry.scopes.has('accounts.end_stale_sessions')).toBe(false);
  const act = useCase()({
    ...{ name: 'tea.pour', about: 'Pour.', may: anyone },
    run: () => Promise.resolve({}),
  });
  const tea = { name: 'tea', useCases: [act], queries: [] };
  expect(createRegistry([tea]).scopes.get('tea.pour')).toBe('tea:write');
  expect(() => createRegistry([{ ...tea, sessionOnly: ['tea.brew'] }])).toThrow('tea.brew');
});

test('a scope for everything holds in every module, at its own level alone', () => {
  expect(covers(['read'], 'community:read')).toBe(true);
  expect(covers(['community:read'], 'community:read')).toBe(true);
  expect(covers(['read', 'community:write'], 'learning:write')).toBe(false);
  expect(covers(['write'], 'community:manage')).toBe(false);
  expect(covers([], 'community:read')).toBe(false);
});

import { expect, test } from 'vitest';
import { actorOf } from '#entry/actor.ts';
import { anyone, isSignedIn, withSession } from '#platform/actor.policy.ts';
import type { Actor } from '#platform/actor.ts';
import { originOf } from '#platform/origin.ts';
import type { AnyUseCase } from '#platform/use-case.ts';
import { openCast } from '#tests/cast/cast.ts';
import { roles } from './roles.ts';
import { inputsOf, rows, type Row } from './rows.ts';
import { setStage, settings, upon } from './stage.ts';

// A refusal that comes from elsewhere than `may` is one that the next change loses. So each policy is
// switched off in turn: somebody whom it refused must get through, all the way to the end of `run`.
const cast = await openCast(settings);
cast.at(new Date());
const { maker, halves, players } = await setStage(cast);
const origin = originOf(cast.deps.settings);

/** They ask who is there and nothing of the subject, which is open to all or one's own. */
const ofOneself: readonly unknown[] = [anyone, isSignedIn, withSession];

const letter = crypto.randomUUID();
await cast.sql(
  `insert into platform.outgoing_email (id, sort, rank, made_at, due_at, until)
   values ($1, 'mutation', 1, now(), now(), now() + interval '3 days')`,
  [letter],
);

const push = crypto.randomUUID();
await cast.sql(
  `insert into notifications.push_device
     (id, persona_id, session_id, endpoint, p256dh, auth, made_at, after_seq, due_at, until)
   values ($1, $1, $1, 'https://push.example.org/', '', '', now(), 0, now(), now())`,
  [push],
);

const webhook = crypto.randomUUID();
await cast.sql(
  `with made as (insert into webhooks.endpoint (id, side, name, address, types, secret, made_at, stopped)
     values ($1, 'adult', 'mutation', 'https://93.184.216.34/', '{}', '', now(), 'by_hand'))
   insert into webhooks.delivery (id, endpoint_id, event_id, type, payload, happened_at, made_at, due_at)
   values ($1, $1, $1, 'accounts.none', '{}', now(), now(), now())`,
  [webhook],
);

/** What timers and the command line do, tried by people. */
const internal: Record<string, () => object> = {
  'platform.compose_email': () => ({ id: letter, attempts: 0 }),
  'platform.settle_email': () => ({ id: letter, attempts: 0, problem: null, whose: null }),
  'notifications.compose_push': () => ({ id: push }),
  'notifications.settle_push': () => ({ id: push, outcome: 'sent', problem: '' }),
  'webhooks.compose_delivery': () => ({ delivery: webhook }),
  'webhooks.settle_delivery': () => ({
    ...{ delivery: webhook, outcome: 'sent', problem: null, status: 204, answer: '' },
  }),
  'platform.after_restoring': () => ({ at: new Date() }),
  'admin.erase_again': () => ({ people: [] }),
  'admin.import': () => ({ name: 'mutation', lines: lines() }),
};
async function* lines() {
  yield '{"type":"format","name":"samovar-import","version":1,"source":"mutation"}';
}

const rowsOf = ({ name, internal: isInternal }: AnyUseCase): readonly Row[] =>
  isInternal === true
    ? [{ name, once: true, input: internal[name] ?? (() => ({})) }]
    : rows.filter((row) => row.name === name);

/** Guests last: where a person is asked for, most ends in an error without one. */
const order = [...roles.filter((role) => role !== 'guest'), 'guest'] as const;

type Attempt = { who: string; actor: Actor; input: object };
async function* attempts(useCase: AnyUseCase): AsyncGenerator<Attempt> {
  for (const { row, side, label } of rowsOf(useCase).flatMap(upon)) {
    const inputs = inputsOf(row, { cast, half: halves[side], maker, origin });
    for (const role of order) {
      const { person, headers } = players[role];
      // What a token may is asked before, by its scopes; here each policy is asked alone.
      const actor = { ...(await actorOf(cast.deps, await headers())), token: null };
      yield { who: `${label}, ${role}`, actor, input: await inputs.for(person) };
    }
  }
}

class Through extends Error {}

/** Performs with another policy, and takes everything back. What the own policy said, and what came of it. */
async function tried(useCase: AnyUseCase, { actor, input }: Attempt, mutant: true | string) {
  let verdict: unknown = null;
  const mutated: AnyUseCase = {
    ...useCase,
    may(by, subject) {
      verdict = useCase.may(by, subject);
      return mutant;
    },
    // Who may at all is asked before what takes long is made: it is the same policy's first word.
    ...(useCase.prepare !== undefined && {
      prepare: {
        may: () => true as const,
        make: async (ctx, parsed) =>
          useCase.prepare?.make(ctx, parsed).catch(() => undefined) as Promise<unknown>,
      },
    }),
    async run(ctx, parsed, subject, prepared) {
      const out: unknown = await useCase.run(ctx, parsed, subject, prepared);
      useCase.power?.(parsed, subject, out);
      throw new Through();
    },
  };
  const outcome: unknown = await cast
    .as(actor)
    .does(mutated, input)
    .catch((problem: unknown) => problem);
  return { verdict, outcome };
}

const useCases = [...cast.registry.useCases.values()];

async function turns(useCase: AnyUseCase): Promise<void> {
  const seen = new Map<string, string[]>();
  for await (const attempt of attempts(useCase)) {
    const { verdict, outcome } = await tried(useCase, attempt, true);
    if (verdict !== true && outcome instanceof Through) return;
    const how = `${String(verdict)}, then ${String(outcome)}`;
    seen.set(how, [...(seen.get(how) ?? []), attempt.who]);
  }
  expect.fail([...seen].map(([how, who]) => `${how}: ${who.slice(0, 3).join('; ')}`).join('\n'));
}

const judged = useCases.filter(({ may }) => !ofOneself.includes(may));
const title = '$name: without its policy, somebody does what they may not';
test.each(judged)(title, turns);

test.each(useCases.filter(({ may }) => ofOneself.includes(may)))(
  '$name: of oneself alone, and refused by a policy that says no',
  async (useCase) => {
    const seen: string[] = [];
    for await (const attempt of attempts(useCase)) {
      const { outcome } = await tried(useCase, attempt, true);
      if (outcome instanceof Through) {
        const { outcome: refusal } = await tried(useCase, attempt, 'mutant');
        expect(refusal).toMatchObject({ code: 'forbidden', why: 'mutant' });
        return;
      }
      seen.push(`${attempt.who}: ${String(outcome)}`);
    }
    expect.fail(`nobody does it:\n${seen.join('\n')}`);
  },
);

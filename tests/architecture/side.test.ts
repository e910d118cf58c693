import { expect, test } from 'vitest';
import { openCast } from '../cast/cast.ts';
import { everythingOf, staysOfHers } from '../leaving/everything.ts';
import { tracesOf } from '../leaving/traces.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
const { ann } = await everythingOf(cast, 'Annabel Quince');

test('whoever changes sides leaves everything behind but what each module says that it keeps', async () => {
  const cleared = await cast.withDuty(await cast.person('Clara'), 'operator', { cleared: true });
  const move = cast.registry.useCases.get('accounts.move_side') ?? expect.fail('nobody moves');
  const input = { person: ann.personaId, birthYear: 2010, reason: 'She told us her age.' };
  await cast.as(cleared).does(move, input);
  await cast.drain();
  const traces = await tracesOf(cast, [ann.personaId, ann.accountId]);
  const tables = new Set(traces.map((trace) => trace.split(':')[0] ?? ''));
  expect([...tables].sort()).toEqual([...staysOfHers].sort());
});

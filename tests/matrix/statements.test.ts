import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { queryRows } from './rows.ts';
import { makerOf, seedHalf } from './side.ts';

const cast = await openCast();
const half = await seedHalf(cast, await makerOf(cast), 'adult', 'Oakling');
const operator = await cast.withDuty(half.host, 'operator');
const reader = await cast.withDuty(operator, 'moderator');

test.each(queryRows.map((row) => row.name))(
  '%s takes as many statements as it says, and no more',
  async (name) => {
    const query = cast.registry.queries.get(name);
    const row = queryRows.find((one) => one.name === name);
    if (query === undefined || row === undefined) throw new Error(`There is no ${name}`);
    const asker = row.reader === undefined ? reader : await row.reader(cast, half);
    const taken = await cast.statements(() => cast.as(asker).asks(query, row.input(half)));
    // Those that ask for nothing say so.
    expect(taken).toBeGreaterThanOrEqual(Math.min(1, query.statements));
    expect(taken).toBeLessThanOrEqual(query.statements);
  },
);

import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { expect, inject, test } from 'vitest';
import { chainPending, firstBroken } from '#platform/audit/audit.sql.ts';
import { withClient } from '#platform/embedded/roles.sql.ts';
import { migrate } from '#platform/db/migrate.ts';
import { openWorld } from '#platform/testing/world.ts';
import { registry } from '#entry/modules.ts';

/** The last migration with which a link of the audit still held the words themselves. */
const THEN = '20261129_1425_platform_sent_digest.sql';

/** Reasons as people type them: what JSON writes otherwise than it is, and letters of all kinds. */
const reasons = ['Not kind.', '"No" \\ or\n\tyes', 'Þótt 🌧️ é \u007f\u2028/', '\u0001', null, ''];

/** An audit as it was kept and chained then, of entries a minute apart. */
async function chainAsThen(client: pg.ClientBase): Promise<void> {
  let previous = Buffer.alloc(32);
  for (const [nr, reason] of reasons.entries()) {
    const at = `2026-11-01T20:0${nr}:00.123456`;
    const values = [
      ...[randomUUID(), at, 'community.hide_post', randomUUID(), 'post', randomUUID()],
      ...[nr % 2 === 0 ? null : randomUUID(), reason, '{"into": "/talk/asking/awake"}'],
      nr === 2 ? '2027-01-01T00:00:00.000000' : null,
    ];
    const hash = createHash('sha256').update(previous).update(JSON.stringify(values)).digest();
    await client.query(
      `insert into platform.audit_entry (id, at, act, by_pseudonym, subject_kind, subject_id,
         person_pseudonym, reason, evidence, expires_at)
       values ($1, $2::timestamp at time zone 'utc', $3, $4, $5, $6, $7, $8, $9, $10::timestamp at time zone 'utc')`,
      values,
    );
    await client.query(
      'insert into platform.audit_seal (seq, entry_id, previous, hash) values ($1, $2, $3, $4)',
      [nr + 1, values[0], previous, hash],
    );
    previous = hash;
  }
}

/** A place of then that is brought up to date; what was done to its audit before goes first. */
async function broughtUpToDate(meanwhile = '') {
  const found: { broken?: number | null; later?: number | null; kept: object[] } = { kept: [] };
  await openWorld(registry, {}, async (ownerUrl) => {
    const { appUrl, sealerUrl } = inject('database');
    const roles = { app: new URL(appUrl).username, sealer: new URL(sealerUrl).username };
    await migrate(ownerUrl, roles, { upTo: THEN });
    await withClient(ownerUrl, async (client) => {
      await chainAsThen(client);
      await client.query(meanwhile);
    });
    await migrate(ownerUrl, roles);
    await withClient(ownerUrl, async (client) => {
      found.broken = await firstBroken(client);
      const entries = await client.query<object>(
        'select reason, evidence, salt is not null as salted from platform.audit_entry order by at',
      );
      found.kept = entries.rows;
      await client.query(
        `insert into platform.audit_entry (id, at, act, subject_kind, subject_id) values (gen_random_uuid(), now(), 'x', 'y', 'z')`,
      );
      await chainPending(client);
      found.later = await firstBroken(client);
    });
  });
  return found;
}

test('an audit of then is whole afterwards, with all its reasons, and is chained on', async () => {
  const { broken, later, kept } = await broughtUpToDate();
  expect([broken, later]).toEqual([null, null]);
  // There is no such thread, and an address is made of a title.
  expect(kept).toEqual(reasons.map((reason) => ({ reason, evidence: { into: '' }, salted: true })));
});

test.each([
  ['words that were changed', `update platform.audit_entry set reason = 'Kind.'`, 1],
  [
    'an entry that was changed',
    `update platform.audit_entry set act = 'other' where at > '2026-11-01T20:02:30Z'`,
    4,
  ],
  [
    'a link that was written anew',
    `update platform.audit_seal set hash = previous where seq = 3`,
    3,
  ],
])(
  '%s before is told afterwards: nothing was made whole by bringing it up to date',
  async (...of) => {
    const [, meanwhile, link] = of;
    expect(await broughtUpToDate(meanwhile)).toMatchObject({ broken: link, later: link });
  },
);

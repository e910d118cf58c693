import { expect, inject, test } from 'vitest';
import { withClient } from '#platform/embedded/roles.sql.ts';
import { migrate } from '#platform/db/migrate.ts';
import { openWorld } from '#platform/testing/world.ts';
import { registry } from '#entry/modules.ts';

const LAST = '20261130_2350_platform_unnamed_reasons.sql';
const id = '00000000-0000-4000-8000-000000000001';
const reason = 'It was meant otherwise.';

/** What undoes deeds as it was written down before. */
const before: { by: string; with: object }[] = [
  { by: 'learning.give_back_completion', with: { step: id, persona: id } },
  { by: 'learning.revoke_completion', with: { step: id, persona: id } },
  { by: 'leading.grant_duty', with: { person: id, duty: 'host', scope: null } },
  { by: 'leading.end_duty', with: { duty: id } },
];
/** The same of programmes and spaces: asked by their slugs, as these were then. */
const ofProgrammes = [
  { by: 'learning.archive_programme', with: { programme: 'harbour' } },
  { by: 'learning.change_readers', with: { programme: 'harbour', reads: 'members' } },
];
const ofSpaces = [{ by: 'community.archive_space', with: { space: 'harbour' } }];

const world = await openWorld(registry, {}, async (ownerUrl) => {
  const { appUrl, sealerUrl } = inject('database');
  const roles = { app: new URL(appUrl).username, sealer: new URL(sealerUrl).username };
  await migrate(ownerUrl, roles, { upTo: LAST });
  const deeds = (kind: string, undone: typeof before) =>
    withClient(ownerUrl, (client) =>
      client.query(
        `insert into platform.deed (id, act, at, power, side, subject_kind, subject_id, title, link, undo)
         select gen_random_uuid(), 'an act', now(), 'grant', 'adult', $3, $1, '', '', undo
         from jsonb_array_elements($2) undo`,
        [id, JSON.stringify(undone.map((one) => ({ ...one, withReason: true }))), kind],
      ),
    );
  await deeds('thing', before);
  await deeds('programme', ofProgrammes);
  await deeds('space', ofSpaces);
  await migrate(ownerUrl, roles);
});

test('what was done before can be undone, however its act is asked now', async () => {
  const deeds = await world.sql<{ undo: { by: string; with: object } }>(
    'select undo from platform.deed',
  );
  expect(deeds).toHaveLength(before.length + ofProgrammes.length + ofSpaces.length);
  for (const { undo } of deeds) {
    const { input } = world.registry.useCases.get(undo.by) ?? expect.fail(undo.by);
    expect(input.safeParse({ ...undo.with, reason }).error, undo.by).toBeUndefined();
  }
});

import { randomUUID } from 'node:crypto';
import { system, type Person } from '#platform/actor.ts';
import type { Refusal } from '#platform/verdict.ts';
import { openImporting, type Line } from '../../import/testing/importing.ts';
import { file } from '../../import/testing/tea.ts';
import { oneImport } from '../one-import.ts';
import { takeBackImport } from '../take-back-import.ts';

const reason = 'It was the wrong file.';

/** A place into which files are imported, and out of which they are taken back. */
export async function openPlace() {
  const world = await openImporting();
  const operator = await world.withDuty(await world.person('Olga'), 'operator');
  const rows = (question: string, ...values: string[]) =>
    world.sql<{ is: string }>(question, values).then((all) => all.map(({ is }) => is));
  const idOf = async (source: string, table: string, externalId: string): Promise<string> =>
    (
      await rows(
        `select id as is from ${table} where source = $1 and external_id = $2`,
        source,
        externalId,
      )
    )[0] ?? '';
  return {
    ...world,
    operator,
    idOf,
    /** Imports a small file of that source, and what more is given of it. */
    async importing(source: string, more: Parameters<typeof file>[0] = {}) {
      const lines: Line[] = file({ ...more, format: { source, ...more.format } });
      const { id } = await world.imports(lines);
      return { id: id ?? '', lines };
    },
    looks: (id: string) => world.as(operator).asks(oneImport, { import: id }),
    takesBack: (id: string, by = { ...operator, sessionKey: 'here' }) =>
      world.as(by).does(takeBackImport, { import: id, reason }),
    keeps: (id: string, by: Person = { ...operator, sessionKey: 'here' }): Promise<Refusal> =>
      world.as(by).refused(takeBackImport, { import: id, reason }),
    replies: async (source: string, person: Person, to: string) =>
      world.acts(person, 'learning.post_reply', {
        post: await idOf(source, 'posts.post', to),
        body: 'That is kindly said, and I keep it.',
        clientId: randomUUID(),
      }),
    async joins(source: string, person: Person) {
      const [programme = ''] = await rows(
        'select id as is from learning.programme where source = $1',
        source,
      );
      await world.acts(person, 'learning.enrol', { programme });
    },
    /** Search has caught up, as it does within a second. */
    async indexed() {
      const index = world.registry.useCases.get('posts.index_posts');
      if (index === undefined) throw new Error('nothing indexes posts');
      await world.as(system).does(index, {});
    },
    /** Every row of every table that holds what is there; not what records that it was done. */
    async everything(): Promise<Record<string, string[]>> {
      const tables = await rows(
        `select format('%I.%I', schemaname, tablename) as is from pg_tables
         where schemaname in ('accounts', 'leading', 'posts', 'community', 'learning', 'recognition',
           'notifications', 'webhooks', 'safety') and tablename <> 'push_key' order by 1`,
      );
      const all: Record<string, string[]> = {};
      for (const table of tables)
        all[table] = await rows(`select t::text as is from ${table} t order by 1`);
      return all;
    },
  };
}

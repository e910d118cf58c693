import type pg from 'pg';

/** What a table or a function says in its comment of who may do what with it. */
const walls = {
  'append-only': (name: string, app: string) =>
    `revoke update, delete, truncate on ${name} from ${app}`,
  'read-only': (name: string, app: string) =>
    `revoke insert, update, delete, truncate on ${name} from ${app}`,
  // Run with the owner's rights, and only of somebody whose day of grace is over.
  erases: (name: string, app: string) => `grant execute on function ${name} to ${app}`,
};

/**
 * Grants the running role its rights and no more: no DDL, no change of what is append-only.
 * A role that is null is the owner itself and needs nothing.
 */
export async function grantTo(
  client: pg.Client,
  roles: { app: string | null; sealer: string | null },
): Promise<void> {
  const schemas = (
    await client.query<{ name: string }>(
      `select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'migration', 'graphile_worker')`,
    )
  ).rows.map((row) => row.name);
  // Together: in between, the application could change what may only be added to.
  await client.query('begin');
  if (roles.app !== null)
    await grantApplication(client, client.escapeIdentifier(roles.app), schemas);
  if (roles.sealer !== null) {
    const sealer = client.escapeIdentifier(roles.sealer);
    await client.query(`grant usage on schema platform to ${sealer}`);
    await client.query(`grant select on platform.audit_entry to ${sealer}`);
    await client.query(`grant select, insert on platform.audit_seal to ${sealer}`);
  }
  await client.query('commit');
}

async function grantApplication(client: pg.Client, app: string, schemas: string[]): Promise<void> {
  await client.query(
    `grant usage on schema migration to ${app}; grant select on migration.applied to ${app}`,
  );
  for (const schema of schemas) {
    await client.query(`grant usage on schema ${client.escapeIdentifier(schema)} to ${app};
      grant select, insert, update, delete on all tables in schema ${client.escapeIdentifier(schema)} to ${app};
      grant usage on all sequences in schema ${client.escapeIdentifier(schema)} to ${app}`);
  }
  const walled = await client.query<{ name: string; wall: keyof typeof walls }>(
    `select name, wall from (
       select objoid::regclass::text, split_part(description, ':', 1) from pg_description
       where classoid = 'pg_class'::regclass and objsubid = 0
       union all select objoid::regprocedure::text, split_part(description, ':', 1) from pg_description
       where classoid = 'pg_proc'::regclass) said(name, wall)
     where wall = any($1)`,
    [Object.keys(walls)],
  );
  for (const { name, wall } of walled.rows) await client.query(walls[wall](name, app));
  await readOnlyViews(client, app, schemas);
  await grantWorker(client, app);
}

/** A simple view can be written through, with its owner's rights: that would walk around the walls above. */
async function readOnlyViews(client: pg.Client, app: string, schemas: string[]): Promise<void> {
  const views = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('v', 'm') and n.nspname = any($1)`,
    [schemas],
  );
  for (const { name } of views.rows)
    await client.query(`revoke insert, update, delete on ${name} from ${app}`);
}

/** graphile-worker's tables have row-level security: without a policy a worker silently runs nothing. */
async function grantWorker(client: pg.Client, app: string): Promise<void> {
  await client.query(`grant usage on schema graphile_worker to ${app};
    grant select, insert, update, delete on all tables in schema graphile_worker to ${app};
    grant usage on all sequences in schema graphile_worker to ${app};
    grant execute on all functions in schema graphile_worker to ${app}`);
  const guarded = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'graphile_worker' and c.relkind in ('r', 'p') and c.relrowsecurity
       and not exists (select from pg_policies p where p.schemaname = 'graphile_worker'
         and p.tablename = c.relname and p.policyname = 'samovar_app' and format('%I', p.roles[1]) = $1)`,
    [app],
  );
  for (const { name } of guarded.rows) {
    const table = `graphile_worker.${client.escapeIdentifier(name)}`;
    await client.query(`drop policy if exists samovar_app on ${table};
      create policy samovar_app on ${table} to ${app} using (true) with check (true)`);
  }
}

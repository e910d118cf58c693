import { Client } from 'pg';
import type { Passwords } from './passwords.ts';

/**
 * Who may do what: the owner migrates, the app runs, the sealer alone writes the chain of the audit.
 * The name of the database begins the names of its roles.
 */
export const ROLES = ['owner', 'app', 'sealer'] as const;
export type Role = (typeof ROLES)[number];
export type RolePasswords = Pick<Passwords, Role>;

export const roleName = (database: string, role: Role): string => `${database}_${role}`;

/** Makes the database and its roles; what they may do with tables stands in the migrations. */
export async function ensureDatabase(
  db: Client,
  database: string,
  passwords: RolePasswords,
  mayClone: boolean,
): Promise<void> {
  const [owner, app, sealer] = ROLES.map((role) => db.escapeIdentifier(roleName(database, role)));
  for (const role of ROLES) {
    const name = roleName(database, role);
    if (await lacks(db, 'select from pg_roles where rolname = $1', name))
      await db.query(`create role ${db.escapeIdentifier(name)}`);
    const password = db.escapeLiteral(passwords[role]);
    await db.query(`alter role ${db.escapeIdentifier(name)} login password ${password}`);
  }
  if (mayClone) await db.query(`alter role ${owner} createdb`);
  if (!(await lacks(db, 'select from pg_database where datname = $1', database))) return;
  await db.query(`create database ${database} owner ${owner}`);
  await db.query(`revoke all on database ${database} from public`);
  await db.query(`grant connect, temporary on database ${database} to ${app}`);
  await db.query(`grant connect on database ${database} to ${sealer}`);
}

/** The release of the server at this address; undefined where none answers to this password. */
export async function versionAt(url: string): Promise<string | undefined> {
  try {
    return await withClient(url, async (db) => {
      const { rows } = await db.query<{ server_version: string }>('show server_version');
      return rows[0]?.server_version.split(' ')[0];
    });
  } catch {
    return undefined;
  }
}

export async function withClient<Out>(
  url: string,
  use: (db: Client) => Promise<Out>,
): Promise<Out> {
  const db = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A server that goes away while we are connected must fail the query, not the process.
  db.on('error', () => undefined);
  try {
    await db.connect();
    return await use(db);
  } finally {
    await db.end();
  }
}

const lacks = async (db: Client, question: string, name: string): Promise<boolean> =>
  (await db.query(question, [name])).rowCount === 0;

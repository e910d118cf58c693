import pg from 'pg';
import { firstBroken } from '#platform/audit/audit.sql.ts';
import { migrationNames } from '#platform/db/migrate.ts';
import { openUrls } from '../serve.ts';
import { settingsOrRefuse, type Command } from './command.ts';

/** Looks whether all is well, and says in a sentence what is not. */
export const doctor: Command = {
  usage: 'doctor',
  about: 'Look whether all is well.',
  async run() {
    const settings = settingsOrRefuse();
    const urls = await openUrls(settings, { join: true });
    const client = new pg.Client({ connectionString: urls.ownerUrl });
    const findings: string[] = [];
    try {
      await client.connect();
      const version =
        (
          await client.query<{ v: number }>(
            `select current_setting('server_version_num')::int as v`,
          )
        ).rows[0]?.v ?? 0;
      if (version < 160_000) findings.push('PostgreSQL is older than 16.');
      const { rows } = await client.query<{ name: string }>('select name from migration.applied');
      const missing = (await migrationNames()).filter(
        (name) => !rows.some((row) => row.name === name),
      );
      if (missing.length > 0)
        findings.push(
          `Migrations are missing: ${missing.join(', ')}. Run: npm run samovar -- migrate`,
        );
      if (urls.ownerUrl === urls.appUrl)
        findings.push(
          'The audit wall is absent: the product runs as the owner of the database. Set DATABASE_OWNER_URL.',
        );
      if (urls.sealerUrl === null)
        findings.push('The audit is not sealed: set DATABASE_SEALER_URL.');
      const broken = await firstBroken(client);
      if (broken !== null) findings.push(`The audit's chain is broken at seal ${broken}.`);
    } finally {
      await client.end();
      await urls.stop();
    }
    process.stdout.write(findings.length === 0 ? 'All is well.\n' : `${findings.join('\n')}\n`);
    return findings.length === 0 ? 0 : 1;
  },
};

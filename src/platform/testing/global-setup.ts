import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../db/migrate.ts';
import { startTestServer } from '../embedded/test-server.ts';

const template = 'samovar_template';

/** One throwaway server for the whole run, with a migrated template that each test file clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  await owner.query(`drop database if exists ${template} with (force)`);
  await owner.query(`create database ${template}`);
  await owner.end();
  const templateUrl = new URL(server.ownerUrl);
  templateUrl.pathname = `/${template}`;
  await migrate(templateUrl.href, {
    app: new URL(server.appUrl).username,
    sealer: new URL(server.sealerUrl).username,
  });
  project.provide('database', {
    ownerUrl: server.ownerUrl,
    appUrl: server.appUrl,
    sealerUrl: server.sealerUrl,
    template,
    dataDir: server.dataDir,
  });
  return () => server.stop();
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '#platform/db/migrate.ts';
import { writtenFiles } from '#platform/db/written-files.ts';
import { startTestServer } from '#platform/embedded/test-server.ts';
import { root } from '#platform/root.ts';
import type { Command } from './command.ts';

export const schema: Command = {
  usage: 'schema',
  about:
    'Write db/schema.sql and tables.ts from the migrations, and messages/index.ts (for developers).',
  async run() {
    const server = await startTestServer();
    try {
      await migrate(server.ownerUrl, { app: null, sealer: null });
      const client = new pg.Client({ connectionString: server.ownerUrl });
      await client.connect();
      for (const [path, text] of await writtenFiles(client))
        await writeFile(join(root, path), text);
      await client.end();
      return 0;
    } finally {
      await server.stop();
    }
  },
};

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '#platform/db/migrate.ts';
import { writtenFiles } from '#platform/db/written-files.ts';
import { withClient } from '#platform/embedded/roles.sql.ts';
import { startTestServer } from '#platform/embedded/test-server.ts';
import { root } from '#platform/root.ts';
import type { Command } from './command.ts';

export const schema: Command = {
  usage: 'schema',
  about:
    'Write db/schema.sql and tables.ts from the migrations, messages/index.ts, reasons.json, and answers.json from types (for developers).',
  async run() {
    const server = await startTestServer();
    try {
      await migrate(server.ownerUrl, { app: null, sealer: null });
      const files = await withClient(server.ownerUrl, writtenFiles);
      await write(files);
      // The registry wants the sentences that were only now put together; the compiler nobody else needs.
      const { registry } = await import('#entry/modules.ts');
      const { answersFiles } = await import('#platform/http/answers/answers-files.ts');
      await write(answersFiles(registry));
      return 0;
    } finally {
      await server.stop();
    }
  },
};

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) await writeFile(join(root, path), text);
}

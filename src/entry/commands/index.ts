import type { Command } from './command.ts';

/** Each command is loaded when it is asked for: `doctor` must work where a page would not. */
export const commands: Record<string, () => Promise<Command>> = {
  help: () => Promise.resolve(help),
  serve: async () => (await import('./serve.ts')).serveAll,
  web: async () => (await import('./serve.ts')).serveWeb,
  gateway: async () => (await import('./serve.ts')).serveGateway,
  worker: async () => (await import('./serve.ts')).serveWorker,
  migrate: async () => (await import('./migrate.ts')).migrateCommand,
  import: async () => (await import('./import.ts')).importCommand,
  backup: async () => (await import('./backup.ts')).backup,
  export: async () => (await import('./export.ts')).exportCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  report: async () => (await import('./report.ts')).report,
  person: async () => (await import('./person.ts')).person,
  safety: async () => (await import('./safety.ts')).safety,
  doctor: async () => (await import('./doctor.ts')).doctor,
  settings: async () => (await import('./settings.ts')).settings,
  schema: async () => (await import('./schema.ts')).schema,
};

const help: Command = {
  usage: 'help',
  about: 'Say what there is.',
  async run() {
    for (const load of Object.values(commands)) {
      const command = await load();
      process.stdout.write(`  ${command.usage.padEnd(72)} ${command.about}\n`);
    }
    return 0;
  },
};

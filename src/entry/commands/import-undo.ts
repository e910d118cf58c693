import { translator } from '#lib/text/index.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { Refusal } from '#platform/verdict.ts';
import type { View } from '../registry.ts';
import { asking, doing } from './calls.ts';
import { withApp } from './command.ts';
import { sayAmounts, sayImport, sayStanding, whyNot } from './import-words.ts';
import { showProgress } from './progress.ts';

/** What was imported, newest first; of what still stands, what is against taking it back. */
export const listImports = (): Promise<string> =>
  withApp(
    async (app) => {
      const said: string[] = [];
      let after: string | undefined;
      do {
        const { imports, next }: View<'admin.imports'> = await asking(app, 'admin.imports', {
          after,
        });
        for (const one of imports)
          said.push(
            one.stands === 'taken_back'
              ? sayImport(one)
              : sayStanding(await asking(app, 'admin.one_import', { import: one.id })),
          );
        after = next ?? undefined;
      } while (after !== undefined);
      return said.length === 0 ? 'Nothing was imported.\n' : `${said.join('\n')}\n`;
    },
    { existing: true },
  );

type Said = { reason?: string | undefined; isDryRun: boolean };

/** Takes an import back, or says what would go. */
export const undoImport = (
  id: string,
  { reason = 'Done on the command line.', isDryRun }: Said,
): Promise<string> =>
  withApp(
    async (app) => {
      const found = await asking(app, 'admin.one_import', { import: id });
      if (found.can.takeBack !== true) throw new StartError(whyNot(found));
      if (isDryRun)
        return `${sayImport(found)}Would go: ${sayAmounts(found.goes)}.\nNothing was changed.\n`;
      const progress = showProgress();
      const beat = setInterval(() => progress.say(() => 'Taking it back …'), 500);
      try {
        const { went } = await doing(app, 'admin.take_back_import', { import: id, reason });
        return `Taken back: ${sayAmounts(went)}.\nThe file can be imported again.\n`;
      } finally {
        clearInterval(beat);
        progress.end();
      }
    },
    { existing: true },
  ).catch(inWords);

/** A refusal in one line: exit code 1. */
function inWords(problem: unknown): never {
  if (!(problem instanceof Refusal)) throw problem;
  if (problem.code === 'not_found' || problem.fields['import'] !== undefined)
    throw new StartError('There is no import with that id: "samovar import --list" prints them.');
  throw new StartError(translator('en').why(Object.values(problem.fields)[0] ?? problem.why));
}

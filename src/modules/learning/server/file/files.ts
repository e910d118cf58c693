import { isSignedIn } from '#platform/actor.policy.ts';
import { baseOf } from '#platform/base.ts';
import { pageOf } from '#platform/paged.contract.ts';
import { pick } from '#platform/pick.ts';
import { allow } from '#platform/verdict.ts';
import { FilesInput, MEGABYTE, type FilesView } from '../../file.contract.ts';
import { authoredProgramme } from '../authoring/authored.sql.ts';
import { mayEdit } from '../authoring/authoring.policy.ts';
import { query } from '../tx.ts';
import { mayRemoveFile } from './file.policy.ts';
import { goesAt } from './going.rules.ts';
import { filesTogether, listedFiles } from './listed.sql.ts';

export const files = query({
  name: 'learning.files',
  about:
    'All pictures, files and films of a programme, with the steps that show them, and when those that none shows go by themselves. For its authors.',
  input: FilesInput,
  may: isSignedIn,
  statements: 3,
  async read({ tx, actor, settings, now }, input): Promise<FilesView | undefined> {
    const programme = await authoredProgramme(tx, input, { lock: false });
    if (programme === undefined || mayEdit(actor, programme) !== allow) return undefined;
    const { used, ...totals } = await filesTogether(tx, programme.id);
    const found = await listedFiles(tx, actor, {
      ...{ programmeId: programme.id, now, after: input.after, limit: input.limit },
      isLoose: input.filter === 'loose',
    });
    const { page, next } = pageOf(found, input.limit, ({ file }) => file);
    return {
      programme: pick(programme, 'id', 'slug', 'title'),
      ...{ totals, used, most: settings.COURSE_FILES_MEGABYTES * MEGABYTE },
      files: page.map(({ looseSince, ...one }) => ({
        ...{ ...one, path: `/files/${one.file}`, base: baseOf({ name: one.name }) },
        goesAt: goesAt({ ...one, looseSince, isWhole: one.arrived === one.size }),
        can: { remove: mayRemoveFile(actor, { ...programme, isShown: looseSince === null }) },
      })),
      next,
    };
  },
});

import { refuseStale } from '#platform/base.ts';
import { RemoveFile, RenameFile } from '../../file.contract.ts';
import { authoredProgramme } from '../authoring/authored.sql.ts';
import { mayEdit } from '../authoring/authoring.policy.ts';
import { whereProgramme } from '../programme/where.rules.ts';
import { useCase, type T } from '../tx.ts';
import { mayRemoveFile } from './file.policy.ts';
import { renamed } from './kinds.rules.ts';
import { dropFile, heldFile, nameFile } from './listed.sql.ts';

export const renameFile = useCase({
  name: 'learning.rename_file',
  about:
    'Call a file of a programme something else: whoever takes it along finds it under that name. What steps say of it stays.',
  input: RenameFile,
  subject: ({ tx }, input) => fileOf(tx, input),
  may: mayEdit,
  async run({ tx }, { name, base }, { id, slug, file, name: before }) {
    refuseStale({ name, base }, { name: before });
    const called = renamed(before, name);
    await nameFile(tx, { programmeId: id, file, name: called });
    return { ...whereProgramme({ id, slug }), file, name: called };
  },
});

export const removeFile = useCase({
  name: 'learning.remove_file',
  about: 'Remove a file that no step of its programme shows, before it goes by itself.',
  input: RemoveFile,
  subject: ({ tx }, input) => fileOf(tx, input),
  may: mayRemoveFile,
  async run({ tx }, _input, { id, slug, file }) {
    await dropFile(tx, { programmeId: id, file });
    return whereProgramme({ id, slug });
  },
  power: (_input, { id, file, name, size }) => ({
    subjectKind: 'file',
    subjectId: file,
    reason: 'Removed.',
    evidence: { programme: id, name, size },
  }),
});

async function fileOf(tx: T, { programme, file }: { programme: string; file: string }) {
  const of = await authoredProgramme(tx, { programme });
  const found = of && (await heldFile(tx, of.id, file));
  return found && { ...of, ...found };
}

import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { forgotten } from '#tests/cast/forgotten.ts';
import { openSchool } from '../programme/testing/school.ts';
import { changeReaders } from './change-readers.ts';
import { addCourse, removeCourse } from './course-acts.ts';
import { copyProgramme, editProgramme } from './programme-acts.ts';
import { removeStep } from './step-acts.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

const aMinuteLater = () => cast.at(new Date(cast.deps.now().getTime() + 60_000));

/** What the audit says of these, in the order in which it was done. */
const auditOf = (...subjects: string[]) =>
  cast.sql<{ act: string; reason: string; evidence: object; by: boolean }>(
    `select act, reason, evidence, by_pseudonym is not null as by
     from platform.audit_entry where subject_id = any($1) order by at`,
    [subjects],
  );

test('Publishing, opening to guests and copying are in the audit, with a reason', async () => {
  const { id, host } = await openSchool(cast, { title: 'Listening well' });
  const by = cast.as(host);
  const reason = 'We wish to be found.';
  const readers = { programme: id, moreRead: 'on', reason };
  aMinuteLater();
  await by.does(changeReaders, { ...readers, reads: 'everyone' });
  aMinuteLater();
  await by.does(changeReaders, { ...readers, reads: 'members' });
  aMinuteLater();
  await by.does(editProgramme, { programme: id, title: 'Listening' });
  aMinuteLater();
  const copy = await by.does(copyProgramme, {
    programme: id,
    side: 'adult',
    clientId: randomUUID(),
  });
  const entries = await auditOf(id, copy.programme);
  expect(entries.map(({ act, reason, by: isSigned }) => [act, reason, isSigned])).toEqual([
    ['learning.publish_programme', 'Published.', true],
    ['learning.change_readers', reason, true],
    ['learning.change_readers', reason, true],
    ['learning.edit_programme', 'Edited.', true],
    ['learning.copy_programme', 'Copied.', true],
  ]);
  expect(entries[1]?.evidence).toEqual({
    before: { reads: 'members' },
    after: { reads: 'everyone' },
  });
  expect(entries[4]?.evidence).toEqual({ from: id, side: 'adult' });
});

test('A step or a course that is removed leaves its trace in the audit, and no kept page of guests', async () => {
  const { id, host, first } = await openSchool(cast, { title: 'Removing' });
  const by = cast.as(host);
  const { course } = await by.does(addCourse, {
    programme: id,
    title: 'Second',
    clientId: randomUUID(),
  });
  expect(await forgotten(cast, () => by.does(removeStep, { step: first }))).toBe(true);
  aMinuteLater();
  expect(await forgotten(cast, () => by.does(removeCourse, { course }))).toBe(true);
  expect(await auditOf(first, course)).toEqual([
    {
      act: 'learning.remove_step',
      reason: 'Removed.',
      evidence: { programme: id, stepSlug: 'welcome' },
      by: true,
    },
    { act: 'learning.remove_course', reason: 'Removed.', evidence: { programme: id }, by: true },
  ]);
});

import { id, reason, type Cell } from '#tests/matrix/fresh.ts';
import type { QueryRow, Row } from '#tests/matrix/rows.ts';
import { begunFile, begunStep, freshCourse, freshProgramme, freshStep, removed } from './fresh.ts';

export const rows: readonly Row[] = [
  {
    name: 'learning.create_programme',
    input: ({ half }) => ({
      title: `${half.marks[0]} idea ${id()}`,
      side: half.side,
      clientId: id(),
    }),
  },
  {
    name: 'learning.edit_programme',
    input: async (cell) => ({
      programme: (await freshProgramme(cell)).id,
      title: `${cell.half.marks[0]} new title`,
    }),
  },
  {
    name: 'learning.change_readers',
    never: { teen: 'What young people write is never open to guests.' },
    input: async (cell) => ({
      programme: (await freshProgramme(cell)).id,
      ...{ reads: cell.half.side === 'adult' ? 'members' : 'everyone', reason },
    }),
  },
  {
    name: 'learning.publish_programme',
    input: async (cell) => ({ programme: (await freshProgramme(cell, { isDraft: true })).id }),
  },
  {
    name: 'learning.withdraw_programme',
    input: async (cell) => ({ programme: (await freshProgramme(cell, { isDraft: false })).id }),
  },
  ...['learning.archive_programme', 'learning.hide_programme'].map((name) => ({
    name,
    input: async (cell: Cell) => ({ programme: (await freshProgramme(cell)).id, reason }),
  })),
  {
    name: 'learning.bring_back_programme',
    async input(cell) {
      const { id: programme } = await freshProgramme(cell);
      await cell.cast.sql(`update learning.programme set set_aside = 'archived' where id = $1`, [
        programme,
      ]);
      return { programme, moreRead: true, reason };
    },
  },
  {
    name: 'learning.remove_programme',
    input: async (cell) => ({ programme: (await freshProgramme(cell, { isDraft: true })).id }),
  },
  {
    name: 'learning.copy_programme',
    input: ({ half }) => ({ programme: half.programmeId, side: half.side, clientId: id() }),
  },
  {
    name: 'learning.add_course',
    input: ({ half }) => ({
      programme: half.programmeId,
      title: `${half.marks[0]} more ${id()}`,
      clientId: id(),
    }),
  },
  {
    name: 'learning.edit_course',
    input: async (cell) => ({
      course: await freshCourse(cell),
      title: `${cell.half.marks[0]} other`,
    }),
  },
  {
    name: 'learning.move_course',
    input: async (cell) => ({ course: await freshCourse(cell), direction: 'up' }),
  },
  { name: 'learning.remove_course', input: async (cell) => ({ course: await freshCourse(cell) }) },
  {
    name: 'learning.restore_course',
    input: async (cell) => ({ course: await removed(cell, 'course', await freshCourse(cell)) }),
  },
  {
    name: 'learning.restore_step',
    input: async (cell) => ({ step: await removed(cell, 'step', await freshStep(cell)), place: 1 }),
  },
  {
    name: 'learning.add_step',
    input: async (cell) => ({
      course: await freshCourse(cell),
      kind: 'reading',
      title: `${cell.half.marks[0]} page`,
      body: 'x',
      clientId: id(),
    }),
  },
  {
    name: 'learning.edit_step',
    input: async (cell) => ({ step: await freshStep(cell), title: `${cell.half.marks[0]} other` }),
  },
  {
    name: 'learning.change_rule',
    input: async (cell) => ({
      step: await freshStep(cell),
      questions: ['And now?'],
      requiresAnswer: true,
      reason,
    }),
  },
  {
    name: 'learning.move_step',
    input: async (cell) => ({ step: await freshStep(cell), direction: 'up' }),
  },
  {
    name: 'learning.upload_file',
    input: ({ half }) => ({
      ...{ programme: half.programmeId, name: `${half.marks[0]}.txt`, clientId: id() },
      bytes: Buffer.from(half.marks[0] ?? '').toString('base64'),
    }),
  },
  {
    name: 'learning.begin_file',
    input: ({ half }) => ({ programme: half.programmeId, name: 'a.txt', size: 3, clientId: id() }),
  },
  {
    name: 'learning.add_piece',
    input: async (cell) => ({
      file: await begunFile(cell),
      nr: 0,
      piece: Buffer.from('abc').toString('base64'),
    }),
  },
  ...['learning.rename_file', 'learning.remove_file'].map((name) => ({
    name,
    input: async (cell: Cell) => ({
      ...{ programme: cell.half.programmeId, file: await begunFile(cell) },
      ...(name === 'learning.rename_file' && { name: `${cell.half.marks[0]} notes` }),
    }),
  })),
  { name: 'learning.preview_step', once: true, input: () => ({ parts: ['| so |\n| - |'] }) },
  {
    name: 'learning.show_step',
    input: async (cell) => ({ step: await freshStep(cell, { isDraft: true }) }),
  },
  { name: 'learning.hide_step', input: async (cell) => ({ step: await freshStep(cell) }) },
  {
    name: 'learning.retire_step',
    input: async (cell) => ({ step: await begunStep(cell), reason }),
  },
  {
    name: 'learning.reinstate_step',
    input: async (cell) => ({ step: await begunStep(cell, { isRetired: true }), reason }),
  },
  { name: 'learning.remove_step', input: async (cell) => ({ step: await freshStep(cell) }) },
];

export const queryRows: readonly QueryRow[] = [
  {
    name: 'learning.step_rules',
    input: (half) => ({ programmeSlug: half.slug, stepSlug: half.discussion.slug }),
  },
  { name: 'learning.files', input: (half) => ({ programmeSlug: half.slug }) },
  { name: 'learning.file', input: (half) => ({ file: half.file }) },
  {
    name: 'learning.file_part',
    input: (half) => ({ file: half.file, from: 0, to: 9 }),
  },
];

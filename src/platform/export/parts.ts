import type { RawBuilder } from '../db/sql.ts';
import { port } from '../port.contract.ts';

/** The sorts of lines of an export of the whole community, in their order: each points at nothing but what stands before it. */
export const exportTypes = [
  ...(['text', 'helpline', 'person', 'badge', 'award'] as const),
  ...(['space', 'thread', 'programme', 'course', 'step', 'enrolment', 'completion'] as const),
  ...(['post', 'picture', 'file', 'piece'] as const),
] as const;
export type ExportType = (typeof exportTypes)[number];

/** What a module gives to an export of the whole community. `docs/export-format.md` says every field, and what is left out. */
export type ExportPart = {
  type: ExportType;
  /** One row for each line, its columns the fields. Of a side that is not among `sides` (an array of text) nothing is told. */
  rows(sides: RawBuilder<unknown>): RawBuilder<unknown>;
  /** Rows are large: so many are read at once. */
  atOnce?: number;
};
export const exportParts = port<ExportPart>('platform.export_parts', 'many');

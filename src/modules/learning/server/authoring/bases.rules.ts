import type { ProgrammeReads } from '../../authoring.contract.ts';

/** What is changed together, as it stands: by the fields of the acts. */

type Names = { title: string; summary: string };

export const namesOf = ({ title, summary }: Names) => ({ title, summary });

/** Who reads a programme, which is changed by itself. */
export const readersOf = ({ isPublic }: { isPublic: boolean }): { reads: ProgrammeReads } => ({
  reads: isPublic ? 'everyone' : 'members',
});

type Texts = { title: string; body: string; videoUrl: string | null };

export const textsNow = ({ title, body, videoUrl }: Texts) => ({ title, body, videoUrl });

type Asking = { title: string; body: string; questions: string[] };

/** What of a step is brought into further languages. */
export const saidOf = ({ title, body, questions }: Asking) => ({ title, body, questions });

/** A text with what of it is brought into further languages. */
export const bringing = <Row extends { id: string }, Fields>(
  row: Row,
  fieldsOf: (row: Row) => Fields,
) => ({ id: row.id, original: fieldsOf(row) });

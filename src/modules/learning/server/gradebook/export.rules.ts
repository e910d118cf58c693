import type { ExportedGradebook, ProgrammePerson, StepPerson } from '../../gradebook.contract.ts';
import { toCsv } from '#platform/csv.rules.ts';

type Format = 'csv' | 'json';
type Row = Record<string, string | number | boolean | null>;

/** The gradebook of a programme as a file; people in the order given. */
export function exportProgramme(
  programme: string,
  people: readonly ProgrammePerson[],
  format: Format,
): ExportedGradebook {
  const rows = people.map(({ name, enrolledAt, done, current, ...person }) => ({
    member: name,
    enrolledAt: enrolledAt.toISOString(),
    stepsDone: done,
    state: person.state,
    currentStep: current?.title ?? null,
    ...lackOf(person),
  }));
  return file(programme, rows, format);
}

/** The gradebook of one step as a file; people in the order given. */
export function exportStep(
  name: string,
  people: readonly StepPerson[],
  format: Format,
): ExportedGradebook {
  const rows = people.map((person) => ({
    member: person.name,
    state: person.state,
    answered: person.answered,
    repliesToPeers: person.repliesToPeers,
    completedAt: person.completedAt?.toISOString() ?? null,
    doneHow: person.marked?.how ?? (person.completedAt === null ? null : 'themselves'),
    ...lackOf(person),
  }));
  return file(name, rows, format);
}

const lackOf = ({
  missing,
  since,
  waitsFor,
  movedAt,
}: Pick<ProgrammePerson, 'missing' | 'since' | 'waitsFor' | 'movedAt'>) => ({
  answerMissing: missing.answer,
  repliesMissing: missing.replies,
  since: since.toISOString(),
  waitsFor,
  nothingSince: movedAt.toISOString(),
});

function file(name: string, rows: readonly Row[], format: Format): ExportedGradebook {
  const head = { fileName: `register-${name}.${format}`, people: rows.length };
  if (format === 'json') {
    const text = `${JSON.stringify({ register: name, people: rows }, null, 2)}\n`;
    return { ...head, contentType: 'application/json; charset=utf-8', text };
  }
  const columns = Object.keys(rows[0] ?? { member: '' });
  const text = toCsv(
    columns,
    rows.map((row) => Object.values(row)),
  );
  return { ...head, contentType: 'text/csv; charset=utf-8', text };
}

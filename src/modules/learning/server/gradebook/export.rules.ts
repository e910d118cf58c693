import type { ExportedGradebook, ProgrammePerson, StepPerson } from '../../gradebook.contract.ts';
import { toCsv } from '#platform/csv.rules.ts';

type Format = 'csv' | 'json';

/** The gradebook of a programme as a file; people in the order given. */
export function exportProgramme(
  programme: string,
  people: readonly ProgrammePerson[],
  format: Format,
): ExportedGradebook {
  const rows = people.map(({ name, enrolledAt, done, state, current, missing, since }) => ({
    member: name,
    enrolledAt: enrolledAt.toISOString(),
    stepsDone: done,
    state,
    currentStep: current?.title ?? null,
    answerMissing: missing.answer,
    repliesMissing: missing.replies,
    since: since.toISOString(),
  }));
  return file(programme, rows, format);
}

/** The gradebook of one step as a file; people in the order given. */
export function exportStep(
  { programme, step }: { programme: string; step: string },
  people: readonly StepPerson[],
  format: Format,
): ExportedGradebook {
  const rows = people.map((person) => ({
    member: person.name,
    state: person.state,
    answered: person.answered,
    repliesToPeers: person.repliesToPeers,
    completedAt: person.completedAt?.toISOString() ?? null,
    answerMissing: person.missing.answer,
    repliesMissing: person.missing.replies,
    since: person.since.toISOString(),
  }));
  return file(`${programme}-${step}`, rows, format);
}

type Row = Record<string, string | number | boolean | null>;

function file(name: string, rows: readonly Row[], format: Format): ExportedGradebook {
  const fileName = `register-${name}.${format}`;
  const people = rows.length;
  switch (format) {
    case 'csv':
      return {
        fileName,
        people,
        contentType: 'text/csv; charset=utf-8',
        text: toCsv(
          Object.keys(rows[0] ?? { member: '' }),
          rows.map((row) => Object.values(row)),
        ),
      };
    case 'json':
      return {
        fileName,
        people,
        contentType: 'application/json; charset=utf-8',
        text: `${JSON.stringify({ register: name, people: rows }, null, 2)}\n`,
      };
  }
}

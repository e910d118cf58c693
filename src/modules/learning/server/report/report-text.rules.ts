import type { CompletionReport } from '../counting/completion-report.rules.ts';
import { toCsv } from '#platform/csv.rules.ts';

const HEAD = ['member', 'answered', 'repliesToPeers', 'completed', 'completedAt'] as const;

/** The people of a report as CSV; safe to open in a spreadsheet. */
export const reportAsCsv = (report: CompletionReport): string =>
  toCsv(
    HEAD,
    report.people.map((person) => HEAD.map((column) => person[column])),
  );

/** The people of a report as a table for the eyes, in columns of one width. */
export function reportAsTable(report: CompletionReport): string {
  const rows = report.people.map((person) => [
    printable(person.member),
    person.answered ? 'yes' : 'no',
    String(person.repliesToPeers),
    person.completed ? 'yes' : 'no',
    person.completedAt ?? '',
  ]);
  const lines = [['Member', 'Answered', 'Replies to peers', 'Completed', 'Completed at'], ...rows];
  const widths = HEAD.map((_, i) => Math.max(...lines.map((line) => lengthOf(line[i] ?? ''))));
  const text = lines.map((line) =>
    line
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - lengthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const { participants, completed } = report.totals;
  const sum = `${completed} of ${participants} completed.`;
  return [text[0], rule, ...text.slice(1), '', sum, ''].join('\n');
}

const lengthOf = (cell: string): number => [...cell].length;

/** A name must not steer the terminal it is printed on. */
const printable = (name: string): string => name.replace(/\p{C}/gu, '');

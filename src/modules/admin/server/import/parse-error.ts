/** An import file that cannot be taken, and where: the whole file is refused. */
export class ImportError extends Error {
  readonly line: number;
  /** The field of that line, such as `requires.repliesToPeers`; null when it is the line itself. */
  readonly field: string | null;
  /** What is wrong, without the place. */
  readonly problem: string;

  constructor(line: number, field: string | null, problem: string) {
    super(`Line ${line}${field === null ? '' : `, field "${field}"`}: ${problem}`);
    this.name = 'ImportError';
    this.line = line;
    this.field = field;
    this.problem = problem;
  }
}

import pg from 'pg';

/** `database`: which one was asked; test files share a process, and what an earlier one left behind may speak. */
export type Asked = { text: string; values: unknown[]; database: string | undefined };

let deaf = false;

/** Everything that a piece of work sends to the database. Only one piece of work is heard at a time. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Asked[]> {
  const original = pg.Client.prototype.query;
  const asked: Asked[] = [];
  // The driver's overloads cannot be spelled again; what goes in goes through untouched.
  pg.Client.prototype.query = function heard(this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    const { text, values } =
      typeof first === 'string' ? { text: first, values: second } : (first as Partial<Asked>);
    const { database } = this;
    if (!deaf)
      asked.push({ text: text ?? '', values: Array.isArray(values) ? values : [], database });
    return Reflect.apply(original, this, args) as unknown;
  } as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  return asked;
}

/** What tests ask on their own account, and is nobody's statement. */
export async function unheard<Result>(work: () => Promise<Result>): Promise<Result> {
  deaf = true;
  try {
    return await work();
  } finally {
    deaf = false;
  }
}

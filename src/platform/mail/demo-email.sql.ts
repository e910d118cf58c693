import { sql, type AnyTx } from '#platform/db/sql.ts';

type DemoEmail = {
  id: string;
  at: Date;
  accountId: string;
  address: string;
  subject: string;
  body: string;
};

/** How many are kept for everybody together. */
const MOST = 400;

export async function insertDemoEmail(tx: AnyTx, email: DemoEmail): Promise<void> {
  const { id, at, accountId, address, subject, body } = email;
  await sql`insert into platform.demo_letter (id, at, account_id, address, subject, body)
    values (${id}, ${at}, ${accountId}, ${address}, ${subject}, ${body})`.execute(tx);
  await sql`delete from platform.demo_letter where id in (select id from platform.demo_letter
    order by at desc, id desc offset ${MOST} limit 1000)`.execute(tx);
}

/** Letters of these accounts, the newest first. Whoever asks has proved that they are theirs. */
export const listDemoEmails = (tx: AnyTx, accountIds: readonly string[], limit: number) =>
  sql<Omit<DemoEmail, 'accountId'>>`select id, at, address, subject, body from platform.demo_letter
    where account_id = any(${[...accountIds]}::uuid[]) order by at desc, id desc limit ${limit}`.rows(
    tx,
  );

/** Accounts that a letter is kept for. */
export const demoAddressees = (tx: AnyTx) =>
  sql<{ accountId: string }>`select distinct account_id as "accountId" from platform.demo_letter
    where account_id is not null`.rows(tx);

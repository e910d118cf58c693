import { sql, type AnyTx } from '#platform/db/sql.ts';
import type { ReadTx } from '../db/database.ts';

type DemoEmail = { id: string; at: Date; address: string; subject: string; body: string };

/** How many are kept. */
const MOST = 50;

export async function insertDemoEmail(tx: AnyTx, email: DemoEmail): Promise<void> {
  const { id, at, address, subject, body } = email;
  await sql`insert into platform.demo_letter (id, at, address, subject, body)
    values (${id}, ${at}, ${address}, ${subject}, ${body})`.execute(tx);
  await sql`delete from platform.demo_letter where id in (select id from platform.demo_letter
    order by at desc, id desc offset ${MOST} limit 1000)`.execute(tx);
}

export async function listDemoEmails(tx: ReadTx<never>): Promise<DemoEmail[]> {
  const { rows } = await sql<DemoEmail>`select id, at, address, subject, body
    from platform.demo_letter order by at desc, id desc limit ${MOST}`.execute(tx);
  return rows;
}

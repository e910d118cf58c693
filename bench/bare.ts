import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { openDatabase } from '#platform/db/database.ts';

/**
 * The yardstick: a Node server that runs the same statements in the same order, on connections like
 * the product's, and concatenates a string; without a file of statements (`?as=FILE`) it answers a constant. Run as a process of its own.
 * Arguments: database address, port.
 */
const [url = '', port = ''] = process.argv.slice(2);
type Statement = { text: string; values: unknown[] };

const { pool } = openDatabase(url, { max: 12 });
const pages = new Map<string, Statement[]>();
const constant = 'x'.repeat(20_000);

createServer((req, res) => {
  const file = new URL(req.url ?? '/', 'http://bare').searchParams.get('as');
  if (file === null) {
    res.writeHead(200, { 'content-type': 'text/html' });
    res.end(constant);
    return;
  }
  answer(statementsIn(file)).then(
    (body) => {
      res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      res.end(body);
    },
    () => res.writeHead(500).end(),
  );
}).listen(Number(port), '127.0.0.1');

function statementsIn(file: string): Statement[] {
  const known = pages.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as Statement[]);
  pages.set(file, known);
  return known;
}

async function answer(statements: readonly Statement[]): Promise<string> {
  let body = '<!doctype html><html><body>';
  for (const { text, values } of statements) {
    const { rows } = await pool.query<Record<string, unknown>>(text, values);
    for (const row of rows) {
      for (const value of Object.values(row))
        body += `<p>${typeof value === 'object' ? JSON.stringify(value) : String(value)}</p>`;
    }
  }
  return `${body}</body></html>`;
}

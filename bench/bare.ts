import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The yardstick: a Node server that runs the same queries in the same order and concatenates a string;
 * at /constant it answers a constant. Run as a process of its own.
 * Arguments: database address, port, JSON of {path: [{text, values}]}.
 */
const [url = '', port = '', statements = '{}'] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 12 });
const pages = new Map(
  Object.entries(JSON.parse(statements) as Record<string, { text: string; values: unknown[] }[]>),
);
const constant = 'x'.repeat(20_000);

createServer((req, res) => {
  const statements = pages.get(req.url ?? '');
  if (statements === undefined) {
    res.writeHead(200, { 'content-type': 'text/html' });
    res.end(constant);
    return;
  }
  answer(statements).then(
    (body) => {
      res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      res.end(body);
    },
    () => res.writeHead(500).end(),
  );
}).listen(Number(port), '127.0.0.1');

/** Prepared by name, as the product prepares them. */
const names = new Map<string, string>();
function nameOf(text: string): string {
  const name = names.get(text) ?? `s${names.size}`;
  names.set(text, name);
  return name;
}

async function answer(statements: { text: string; values: unknown[] }[]): Promise<string> {
  let body = '<!doctype html><html><body>';
  for (const { text, values } of statements) {
    const { rows } = await pool.query<Record<string, unknown>>(
      values.length > 0 ? { name: nameOf(text), text, values } : { text },
    );
    for (const row of rows) {
      for (const value of Object.values(row))
        body += `<p>${typeof value === 'object' ? JSON.stringify(value) : String(value)}</p>`;
    }
  }
  return `${body}</body></html>`;
}

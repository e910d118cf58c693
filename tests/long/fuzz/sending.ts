import { request } from 'node:http';

export type Sent = {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: Buffer | undefined;
  /** Breaks off after so much of the body. */
  cut?: number | undefined;
};

/** Nothing takes longer than that. */
const PATIENCE = 30_000;

/** What is answered; 0 where the connection ended without an answer. */
export function send(port: number, { method, path, headers, body, cut }: Sent) {
  return new Promise<{ status: number; text: string }>((done) => {
    const length = body === undefined ? {} : { 'content-length': String(body.length) };
    const req = request({
      host: '127.0.0.1',
      port,
      method,
      path,
      headers: { ...headers, ...length },
    });
    const fail = (why: string) => done({ status: 0, text: why });
    req.setTimeout(PATIENCE, () => {
      done({ status: 504, text: `nothing within ${PATIENCE} ms` });
      req.destroy();
    });
    req.on('error', ({ message }) => fail(message));
    req.on('response', (res) => {
      // A stream goes on for ever.
      if (res.headers['content-type']?.startsWith('text/event-stream') === true) {
        done({ status: res.statusCode ?? 0, text: '' });
        return void req.destroy();
      }
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('error', ({ message }) => fail(message));
      res.on('end', () =>
        done({ status: res.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    if (cut === undefined || body === undefined) return void req.end(body);
    req.write(body.subarray(0, cut), () => setTimeout(() => req.destroy(), 20));
  });
}

/** A form as a browser sends it. */
export async function formSent(
  path: string,
  form: FormData | URLSearchParams,
  headers: Record<string, string>,
): Promise<Sent> {
  const made = new Request('http://localhost/', { method: 'POST', body: form });
  const type = made.headers.get('content-type') ?? '';
  const body = Buffer.from(await made.arrayBuffer());
  return { method: 'POST', path, headers: { ...headers, 'content-type': type }, body };
}

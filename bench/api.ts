import { Agent, request } from 'node:http';

export type Answer = { status: number; body: string; cookie: string; took: number };

/** As many connections as are needed, kept open as browsers keep theirs. */
const agent = new Agent({ keepAlive: true, maxSockets: 512 });

/** One request, without Accept-Encoding. Cheaper for the machine that is measured than `fetch`. */
export function http(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  const began = performance.now();
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers }, (res) => {
      let text = '';
      res.setEncoding('utf8');
      res.on('data', (part: string) => (text += part));
      res.on('end', () =>
        resolve({
          status: res.statusCode ?? 0,
          body: text,
          cookie: res.headers['set-cookie']?.map((one) => one.split(';', 1)[0]).join('; ') ?? '',
          took: performance.now() - began,
        }),
      );
      res.on('error', reject);
    });
    sent.on('error', (problem: NodeJS.ErrnoException) => {
      // The server may close a connection in the moment in which it is used again.
      if (sent.reusedSocket && problem.code === 'ECONNRESET') resolve(http(url, options));
      else reject(problem);
    });
    sent.end(body);
  });
}

/** Does one act over the API; throws when it is refused. */
export async function act<Out>(
  origin: string,
  cookie: string,
  name: string,
  input: object,
): Promise<{ out: Out; cookie: string; took: number }> {
  const headers = { 'content-type': 'application/json', cookie };
  const body = JSON.stringify(input);
  const answer = await http(`${origin}/api/${name}`, { method: 'POST', headers, body });
  if (answer.status !== 200)
    throw new Error(`${name} was refused (${answer.status}): ${answer.body}`);
  return { out: JSON.parse(answer.body) as Out, cookie: answer.cookie, took: answer.took };
}

import { Agent, request, type IncomingMessage } from 'node:http';

export type Answer = {
  what: string;
  /** 0 where the connection broke. */
  status: number;
  took: number;
  body: string;
  cookie: string;
  /** When to come back, as the server says. */
  later: string | undefined;
};

export type Caller = { from: string; cookie: string };
type Sent = { path: string; input?: object; headers?: Record<string, string> };

const agents = new Map<string, Agent>();
function agentOf(address: string): Agent {
  const known = agents.get(address) ?? new Agent({ keepAlive: true, localAddress: address });
  agents.set(address, known);
  return known;
}
export const hangUp = (): void => agents.forEach((agent) => agent.destroy());

/** One request from an address of this machine; `read` takes the answer otherwise than whole. */
export function call(
  origin: string,
  { from, cookie }: Caller,
  asked: Sent,
  read: (answer: IncomingMessage) => Promise<string> = whole,
): Promise<Answer> {
  const { path, input, headers = {} } = asked;
  const began = performance.now();
  const what = path.split('?', 1)[0] ?? '';
  const of = (status: number, body: string, answer?: IncomingMessage): Answer => ({
    ...{ what, status, body, took: performance.now() - began },
    cookie: answer?.headers['set-cookie']?.map((one) => one.split(';', 1)[0]).join('; ') ?? '',
    later: answer?.headers['retry-after'],
  });
  return new Promise((resolve) => {
    const sent = request(
      new URL(path, origin.replace('localhost', '127.0.0.1')),
      {
        agent: agentOf(from),
        method: input === undefined ? 'GET' : 'POST',
        headers: {
          host: new URL(origin).host,
          ...(cookie !== '' && { cookie }),
          ...(input !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        timeout: 60_000,
      },
      (answer) => {
        read(answer).then(
          (body) => resolve(of(answer.statusCode ?? 0, body, answer)),
          (problem: unknown) => resolve(of(0, String(problem))),
        );
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('no answer within a minute')));
    sent.on('error', (problem: NodeJS.ErrnoException) => {
      // The server may close a connection in the moment in which it is used again.
      const isWorn = sent.reusedSocket && problem.code === 'ECONNRESET';
      resolve(isWorn ? call(origin, { from, cookie }, asked, read) : of(0, String(problem)));
    });
    sent.end(input && JSON.stringify(input));
  });
}

async function whole(answer: IncomingMessage): Promise<string> {
  answer.setEncoding('utf8');
  let text = '';
  for await (const piece of answer) text += String(piece);
  return text;
}

/** Does one act over the API; throws when it is refused. */
export async function does<Out>(origin: string, who: Caller, name: string, input: object) {
  const answer = await call(origin, who, { path: `/api/${name}`, input });
  if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${answer.body}`);
  return { out: JSON.parse(answer.body) as Out, cookie: answer.cookie };
}

/** Works, refuses, or asks to come back and says when: nothing else is well. */
export const isKind = ({ status, later }: Answer): boolean =>
  (status >= 200 && status < 500) || (status === 503 && later !== undefined);

import type { ServerResponse } from 'node:http';

/** Refuses a stream: RFC 9457, with the stable code. */
export function refuse(res: ServerResponse, status: number, code: string): void {
  const body = JSON.stringify({ type: 'about:blank', title: titles[code] ?? code, status, code });
  res.writeHead(status, {
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(status === 405 ? { allow: 'GET, POST' } : {}),
  });
  res.end(body);
}

const titles: Record<string, string> = {
  unauthenticated: 'Sign in first.',
  method_not_allowed: 'Only GET and POST are possible here.',
  not_found: 'Nothing of that name is here.',
  other_origin: 'This came from another site.',
  too_many: 'This person has many streams open already.',
  unavailable: 'Not available just now. Try again in a moment.',
};

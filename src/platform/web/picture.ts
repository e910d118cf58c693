import { error, type RequestEvent } from '@sveltejs/kit';
import type { InputOf, QueryName } from '#entry/registry.ts';
import { isRefusal, statusOf, webApp } from './app.ts';

type Shown = { type: string; bytes: string };

/**
 * Answers with a picture as its query shows it to this reader; what they may not see is not found.
 * Kept by the reader's own browser for so many seconds, and by nobody between.
 */
export async function picture<Name extends QueryName>(
  event: RequestEvent,
  name: Name,
  input: InputOf<Name>,
  seconds: number,
): Promise<Response> {
  const { type, bytes } = await asked(event, name, input);
  return new Response(Buffer.from(bytes, 'base64'), {
    headers: {
      'content-type': type,
      'cache-control': `private, max-age=${seconds}`,
      // Another person at the same device is another reader.
      vary: 'cookie',
      'content-disposition': 'inline; filename="picture.webp"',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  });
}

async function asked(event: RequestEvent, name: QueryName, input: unknown): Promise<Shown> {
  try {
    return (await webApp().ask(name, event.locals.actor, input)) as Shown;
  } catch (problem) {
    if (!isRefusal(problem)) throw problem;
    // Whoever has signed out learns no more than whoever never may.
    error(problem.code === 'invalid' ? 404 : statusOf[problem.code], problem.why);
  }
}

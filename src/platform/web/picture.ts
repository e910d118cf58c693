import type { RequestEvent } from '@sveltejs/kit';
import type { InputOf } from '#entry/registry.ts';
import { asked } from './page.ts';

/**
 * Answers with a picture as its query shows it to this reader; what they may not see is not found.
 * Kept by the reader's own browser for so many seconds, and by nobody between.
 */
export async function picture(
  event: RequestEvent,
  name: 'community.image' | 'accounts.avatar' | 'admin.logo',
  input: InputOf<typeof name>,
  seconds: number,
): Promise<Response> {
  // Whoever has signed out learns no more than whoever never may.
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

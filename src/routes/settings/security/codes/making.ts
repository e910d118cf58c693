import { safePath } from '#platform/web/action.ts';
import { confirmed } from '#platform/web/entering.ts';
import { showing, shownOnce } from '#platform/web/once.ts';
import { asking, type Asking } from '#platform/web/page.ts';

/** A page that makes recovery codes: in the settings, and on the way in, where nothing else is to be decided. */
export const makingCodes = (here: string, otherwise: string) => ({
  async load(event: Asking) {
    const { searchParams, origin } = event.url;
    const { name, codes, email } = await asking(event, 'accounts.security', {});
    const to = safePath(searchParams.get('to'), otherwise);
    const isFresh = searchParams.has('fresh');
    const once = shownOnce(event, 'accounts.make_recovery_codes');
    return { once, here, to, isFresh, origin, name, codes, hasEmail: email !== null };
  },
  act: confirmed(showing('accounts.make_recovery_codes', { input: () => ({}) }), here),
});

import { safePath } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';

/** Where one ends who has just come in. Without an e-mail there would be no way back for who forgets the password. */
export function comeIn(form: FormData): string {
  const to = safePath(form.get('to'));
  const hasEmail = webApp().mails && String(form.get('email') ?? '') !== '';
  return hasEmail ? to : `/join/codes?fresh&to=${encodeURIComponent(to)}`;
}

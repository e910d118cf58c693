import type { RequestEvent } from '@sveltejs/kit';
import { showing } from '#platform/web/action.ts';

/** For who has no JavaScript: the same form again, with how its text will look. Nothing is kept. */
export async function previewing(event: RequestEvent) {
  const form = await event.request.clone().formData();
  const parts = [String(form.get('body') ?? '')];
  const shown = await showing('learning.preview', { input: () => ({ parts }) })(event);
  if (!('shown' in shown)) return shown;
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  return { previewed: { html: shown.shown.html[0] ?? '', values } };
}

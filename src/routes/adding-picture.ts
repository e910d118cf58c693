import { fail, type RequestEvent } from '@sveltejs/kit';
import { statusOf } from '#platform/verdict.ts';
import { performing, refusedBy } from '#platform/web/action.ts';
import { isRefusal } from '#platform/web/app.ts';
import { bytesOf, readForm } from '#platform/web/form.ts';
import type { Module } from './posting.ts';

/**
 * For who has no JavaScript: the same form again, with the picture at the end of its text, and how
 * the text will look.
 */
export async function addingPicture(event: RequestEvent, module: Module) {
  const form = await readForm(event.request);
  const called = String(form.get('form') ?? '');
  try {
    const { path } = await performing(event, 'community.upload_image', {
      picture: await bytesOf(form, 'picture'),
      clientId: crypto.randomUUID(),
    });
    const words = String(form.get('pictureWords') ?? '').trim();
    const before = String(form.get('body') ?? '').trimEnd();
    const picture = `![${words.replace(/[[\]\\`]/g, '\\$&')}](${path})`;
    form.set('body', `${before && `${before}\n\n`}${picture}\n`);
    const parts = [String(form.get('body'))];
    const shown = await performing(event, `${module}.preview`, { parts });
    return { previewed: { form: called, html: shown.html, values: textsOf(form) } };
  } catch (problem) {
    if (!isRefusal(problem)) throw problem;
    return fail(statusOf[problem.code], refusedBy(`${module}.${actOf(called)}`, problem, form));
  }
}

/** The page shows a refusal at the form whose act was refused. */
function actOf(form: string): string {
  if (form.startsWith('reply-')) return 'post_reply';
  return form.startsWith('edit-') ? 'edit_post' : 'open_thread';
}

const textsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'pictureWords' ? [[name, value]] : [],
    ),
  );

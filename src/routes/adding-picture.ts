import { fail, type RequestEvent } from '@sveltejs/kit';
import type { ResultOf } from '#entry/registry.ts';
import { refusedBy } from '#platform/web/action.ts';
import { isRefusal, networkOf, statusOf, webApp } from '#platform/web/app.ts';
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
    const { path } = (await perform(event, 'community.upload_image', {
      picture: await bytesOf(form, 'picture'),
      clientId: crypto.randomUUID(),
    })) as ResultOf<'community.upload_image'>;
    const words = String(form.get('pictureWords') ?? '').trim();
    const body = [
      String(form.get('body') ?? '').trimEnd(),
      `![${words.replace(/[[\]\\`]/g, '\\$&')}](${path})`,
    ];
    form.set('body', `${body.filter((one) => one !== '').join('\n\n')}\n`);
    const shown = (await perform(event, `${module}.preview`, {
      parts: [String(form.get('body'))],
    })) as ResultOf<'community.preview'>;
    return { previewed: { form: called, html: shown.html, values: textsOf(form) } };
  } catch (problem) {
    if (!isRefusal(problem)) throw problem;
    return fail(statusOf[problem.code], refusedBy(`${module}.${actOf(called)}`, problem, form));
  }
}

const perform = (event: RequestEvent, name: string, input: object): Promise<unknown> =>
  webApp().perform(name, event.locals.actor, input, networkOf(event));

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

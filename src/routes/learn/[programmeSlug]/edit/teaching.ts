import type { RequestEvent } from '@sveltejs/kit';
import { performing, plainBut, refusing } from '#platform/web/action.ts';
import { bytesOf, readForm } from '#platform/web/form.ts';
import { inText } from '#lib/text/in-text.ts';

/** The page again, with how the text will look. Nothing is kept. */
async function previewed(event: RequestEvent, form: FormData) {
  const parts = [String(form.get('body') ?? '')];
  const { html } = await performing(event, 'learning.preview_step', { parts });
  const values = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  return { previewed: { form: 'body', html, values } };
}

/** For who has no JavaScript. */
export const previewing = async (event: RequestEvent) => {
  const form = await readForm(event);
  return previewed(event, form).catch(refusing('learning.preview_step', form));
};

type Act = 'learning.add_step' | 'learning.edit_step';

/** What such an act takes of a form: a file goes up by itself. */
export const withoutFile = (form: FormData) => plainBut(form, 'programme', 'bytes', 'bytesWords');

/** The same, with a file at the end of the text; a refusal stands at the form of the act that the page is for. */
export const addingFile = (act: Act) => async (event: RequestEvent) =>
  withFile(event, act, await readForm(event));

/** What Enter in a field does without the script: a file that was chosen is added; nothing is sent. */
export const lookingAgain = (act: Act) => async (event: RequestEvent) => {
  const form = await readForm(event);
  const isChosen = (await bytesOf(form, 'bytes')).length > 0;
  return isChosen ? withFile(event, act, form) : previewed(event, form).catch(refusing(act, form));
};

async function withFile(event: RequestEvent, act: Act, form: FormData) {
  const chosen = form.get('bytes');
  const name = chosen instanceof File ? chosen.name : '';
  const add = async () => {
    const taken = await performing(event, 'learning.upload_file', {
      ...{ programme: String(form.get('programme')), name: name || 'file' },
      ...{ bytes: await bytesOf(form, 'bytes'), clientId: crypto.randomUUID() },
    });
    const words = String(form.get('bytesWords') ?? '');
    const before = String(form.get('body') ?? '').trimEnd();
    form.set('body', `${before && `${before}\n\n`}${inText(taken, words, name)}\n`);
    form.delete('bytesWords');
    return previewed(event, form);
  };
  return add().catch(refusing(act, form));
}

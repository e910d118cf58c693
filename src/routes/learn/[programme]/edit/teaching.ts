import type { RequestEvent } from '@sveltejs/kit';
import { performing, refusing } from '#platform/web/action.ts';
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

/** The same, with a file at the end of the text; a refusal stands at the form of the act that the page is for. */
export const addingFile =
  (act: 'learning.add_step' | 'learning.edit_step') => async (event: RequestEvent) => {
    const form = await readForm(event);
    const chosen = form.get('file');
    const name = chosen instanceof File ? chosen.name : '';
    const add = async () => {
      const taken = await performing(event, 'learning.upload_file', {
        ...{ programme: event.params['programme'] ?? '', name: name || 'file' },
        ...{ file: await bytesOf(form, 'file'), clientId: crypto.randomUUID() },
      });
      const words = String(form.get('fileWords') ?? '');
      const before = String(form.get('body') ?? '').trimEnd();
      form.set('body', `${before && `${before}\n\n`}${inText(taken, words, name)}\n`);
      form.delete('fileWords');
      return previewed(event, form);
    };
    return add().catch(refusing(act, form));
  };

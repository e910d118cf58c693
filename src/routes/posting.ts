import type { RequestEvent } from '@sveltejs/kit';
import type { ResultOf, UseCaseName } from '#entry/registry.ts';
import { action, performing, refusing } from '#platform/web/action.ts';
import { bytesOf, readForm } from '#platform/web/form.ts';
import { anchorOf, whereTo, type Deed } from '#modules/posts/ui/index.ts';

/** The modules whose places have pages of posts: their names begin those of what is done there. */
export type Module = {
  [Name in UseCaseName]: Name extends `${infer Before}.restore_own_post` ? Before : never;
}[UseCaseName];

/** The fields of a form by name. */
export const fields =
  (...names: string[]) =>
  (form: FormData) =>
    Object.fromEntries(names.map((name) => [name, form.get(name) ?? undefined]));

/** An act of a form with these fields, and where it leads. */
export const act = <Name extends UseCaseName>(
  name: Name,
  names: readonly string[],
  then: (result: ResultOf<Name>, event: RequestEvent) => string,
) => action(name, { input: fields(...names), then });

/** The fields of a post that was written in several, in their order. */
export const partsOf = (form: FormData): string[] =>
  [...form.keys()]
    .filter((name) => /^parts\.\d+$/.test(name))
    .sort((a, b) => Number(a.slice(6)) - Number(b.slice(6)))
    .map((name) => String(form.get(name)));

/** Back to where one was, with a word about what was done. */
export const said =
  (done: Deed) =>
  ({ post }: { post: string }, { url }: RequestEvent): string =>
    whereTo(url, { done, said: post });
export const stays = (_result: unknown, { url }: RequestEvent): string => whereTo(url);
/** Back to the post it was about, wherever on the page that stands. */
export const staysAt = ({ post }: { post: string }, { url }: RequestEvent): string =>
  whereTo(url, { anchor: anchorOf(post) });

/** The page again, with how the words will look. Nothing is kept. */
async function previewed(event: RequestEvent, module: Module, form: FormData) {
  const parts = form.has('body') ? [String(form.get('body'))] : partsOf(form);
  const { html } = await performing(event, `${module}.preview`, { parts });
  const values = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  return { previewed: { form: values['form'] ?? '', html, values } };
}

/** For who has no JavaScript. */
export const previewing = (module: Module) => async (event: RequestEvent) => {
  const form = await readForm(event);
  return previewed(event, module, form).catch(refusing(`${module}.preview`, form));
};

/** The same, with a picture at the end of the text. */
export const addingPicture = (module: Module) => async (event: RequestEvent) =>
  withPicture(event, module, await readForm(event));

/** What Enter in a field does without the script: a picture that was chosen is added; nothing is sent. */
export const lookingAgain = (module: Module) => async (event: RequestEvent) => {
  const form = await readForm(event);
  const isChosen = (await bytesOf(form, 'picture')).length > 0;
  if (isChosen) return withPicture(event, module, form);
  return previewed(event, module, form).catch(refusing(`${module}.preview`, form));
};

async function withPicture(event: RequestEvent, module: Module, form: FormData) {
  const add = async () => {
    const { path } = await performing(event, 'community.upload_image', {
      picture: await bytesOf(form, 'picture'),
      clientId: crypto.randomUUID(),
    });
    const words = String(form.get('pictureWords') ?? '').trim();
    const before = String(form.get('body') ?? '').trimEnd();
    const picture = `![${words.replace(/[[\]\\`]/g, '\\$&')}](${path})`;
    form.set('body', `${before && `${before}\n\n`}${picture}\n`);
    form.delete('pictureWords');
    return previewed(event, module, form);
  };
  const [kind = ''] = String(form.get('form') ?? '').split('-');
  return add().catch(refusing(`${module}.${acts[kind]}`, form));
}

/** By how the name of a form begins. The page shows a refusal at the form whose act was refused. */
const acts: Record<string, string> = {
  reply: 'post_reply',
  edit: 'edit_post',
  new: 'open_thread',
  answer: 'post_answer',
};

/** What is done with posts wherever they stand. */
export const postActions = (module: Module) => ({
  delete: act(`${module}.delete_post`, ['post'], said('delete')),
  give_back: act(`${module}.restore_own_post`, ['post'], said('restore')),
  heart: act(`${module}.heart`, ['post'], staysAt),
  unheart: act(`${module}.unheart`, ['post'], staysAt),
  bookmark: act(`${module}.bookmark`, ['post'], staysAt),
  remove_bookmark: act(`${module}.remove_bookmark`, ['post'], staysAt),
  picture: addingPicture(module),
  preview: previewing(module),
  look: lookingAgain(module),
});

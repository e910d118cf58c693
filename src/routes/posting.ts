import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { ResultOf, UseCaseName } from '#entry/registry.ts';
import { action, performing, refusing, safePath } from '#platform/web/action.ts';
import { bytesOf, readForm } from '#platform/web/form.ts';
import { addressOf, anchorOf, changePath, whereTo, type Deed } from '#modules/posts/ui/index.ts';

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
  amend?: (result: ResultOf<Name>, event: RequestEvent) => string,
) => action(name, { input: fields(...names), then, ...(amend && { amend }) });

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

/** Where words that had arrived are changed, for whoever sent others since. */
export const amends = ({ post }: { post: string }, { url }: RequestEvent): string =>
  changePath(url.pathname, post);

/** Kept as what is to become of a post: a field of the form, by where the form that changes it keeps its own. */
const keptFor = (name: string): string | undefined =>
  name === 'body' ? '' : /^(?:title|contentNote|parts\.\d+)$/.exec(name)?.[0].replace('parts.', '');

/**
 * Other words were sent under the client id of some that had arrived: they are what these are to become, and stand in
 * the form that changes them. Nothing of them is sent before whoever wrote them says so there.
 */
export const amending = (module: Module) => async (event: RequestEvent) => {
  const form = await readForm(event);
  const to = safePath(form.get('amend'));
  const post = addressOf(new URL(to, event.url)).opened?.post;
  // No page of ours says so.
  if (post === undefined) redirect(303, event.url.pathname);
  const keep = async () => {
    for (const [name, words] of form) {
      const field = keptFor(name);
      if (field === undefined || typeof words !== 'string') continue;
      const place = [`${module}.edit:${post}`, ...(field ? [field] : [])].join(':');
      await performing(event, 'accounts.save_draft', { form: place, body: words });
    }
    await performing(event, 'accounts.discard_draft', { form: String(form.get('kept')) });
  };
  const [kind = ''] = String(form.get('form') ?? '').split('-');
  const refused = await keep().then(() => null, refusing(`${module}.${acts[kind]}`, form));
  return refused ?? redirect(303, to);
};

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
  amend: amending(module),
});

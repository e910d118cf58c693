import { isSignedIn } from '#platform/actor.policy.ts';
import { DiscardDraft, Drafts, MyDrafts } from '../../draft.contract.ts';
import type { DraftsView, MyDraftsView } from '../../draft.contract.ts';
import { draftsOf, dropDrafts } from '../api.ts';
import { query, useCase } from '../tx.ts';
import { readMyDrafts } from './draft.sql.ts';
import { formOf, formsOf } from './fields.rules.ts';
import { draftSorts, messageOf } from './sorts.sql.ts';

/** Of a text as long as a book a list shows the beginning. */
const SHOWN = 4000;

export const drafts = query({
  name: 'accounts.drafts',
  about: 'What I began to write in these places and did not send.',
  input: Drafts,
  may: isSignedIn,
  statements: 1,
  async read(ctx, { forms }): Promise<DraftsView> {
    return { drafts: Object.fromEntries(await draftsOf(ctx, forms.split(','))) };
  },
});

export const myDrafts = query({
  name: 'accounts.my_drafts',
  about:
    'Everything I began to write and did not send, also where I may not write any more; or one of them, in full.',
  input: MyDrafts,
  may: isSignedIn,
  statements: 1,
  async read(ctx, { form: asked }): Promise<MyDraftsView> {
    const sorts = ctx.registry.all(draftSorts);
    const rows = await readMyDrafts(ctx, sorts, {
      ...{ form: asked ?? null, shown: SHOWN },
    });
    const whereTo = new Map(rows.map((row) => [formOf(row.place), row]));
    return {
      drafts: formsOf(rows).map((form) => {
        const [kind = '', id = ''] = form.form.split(':');
        const sort = sorts.find((one) => one.kind === kind);
        const lead = whereTo.get(form.form);
        return {
          ...form,
          says: sort === undefined ? 'drafts.other' : messageOf(sort),
          title: lead?.title ?? null,
          link: lead?.link ?? (/^[\da-f]{8}-/.test(id) ? null : (sort?.page ?? null)),
        };
      }),
    };
  },
});

export const discardDraft = useCase({
  name: 'accounts.discard_draft',
  about: 'Throw away what I began to write in a place, and what it replaced.',
  input: DiscardDraft,
  may: isSignedIn,
  run(ctx, { form }) {
    dropDrafts(ctx, [form]);
    return Promise.resolve({ form });
  },
});

import { noticesDue } from '#modules/notifications/contract.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { ChangeName } from '../../profile.contract.ts';
import { fitName } from '../account/create-account.ts';
import { useCase } from '../tx.ts';
import { mayChangeFrom } from './changing.rules.ts';
import { insertFormer, ownName, rename, wasTheirs } from './name.sql.ts';

export const changeName = useCase({
  name: 'accounts.change_name',
  about:
    'Be called otherwise from now on: once in two weeks; back to a name one had, at any time. Those who run the place are told, and nobody else may take the name before for a year.',
  input: ChangeName,
  limits: [{ points: 10, seconds: 86_400, by: 'account' }],
  may: isSignedIn,
  async run(ctx, input) {
    const { tx, now } = ctx;
    const { personaId } = personOf(ctx.actor);
    const name = fitName(ctx, input.name);
    const own = await ownName(tx, personaId);
    if (own === undefined) throw new Refusal('not_found');
    if (own.name === name) return { name, changed: null, person: personaId };
    const from = mayChangeFrom(own.changedAt, now);
    if (from !== null && !(await wasTheirs(tx, personaId, name)))
      throw refusedAt('name', 'name_changed_lately');
    if (!(await rename(tx, { personaId, name, now }))) throw refusedAt('name', 'name_taken');
    const id = ctx.newId();
    await insertFormer(tx, { id, personaId, name: own.name, leftAt: now });
    const subject = { kind: 'accounts.former_name', id };
    const audience = { name: 'leading.operators', id: personaId };
    const about = { subject, thread: id, side: null, by: personaId };
    ctx.emit(noticesDue({ kind: 'renamed', ...about, to: [], audience }));
    ctx.wake('session', [personaId]);
    forgetGuestPages(ctx);
    return { name, changed: id, person: personaId };
  },
  // Names stand in no audit: they could not be erased from it.
  power: (_input, _subject, { changed, person: personaId }) =>
    changed === null
      ? []
      : { subjectKind: 'name', subjectId: changed, personaId, reason: 'Changed their name.' },
});

import { refusedAt } from '#platform/verdict.ts';
import { ChangeService, CreateService, OneService } from '../../service.contract.ts';
import { createAccount } from '../account/create-account.ts';
import { endStreams } from '../session/end-streams.ts';
import { deleteTokensOf } from '../token/token.sql.ts';
import { useCase, type Ctx } from '../tx.ts';
import { serviceDeed } from './deed.ts';
import { mayKeep, mayResume, mayUse } from './service.policy.ts';
import {
  changeFacts,
  findResponsible,
  insertService,
  lockService,
  setEnded,
} from './service.sql.ts';
import { tellResponsible } from './told.sql.ts';

/** Who is responsible: whoever was named, or does it. */
async function responsibleFor(ctx: Ctx, named: string | undefined): Promise<string | null> {
  const id = named ?? ctx.actor.personaId;
  if (named !== undefined && !(await findResponsible(ctx.tx, named)))
    throw refusedAt('responsible', 'choose_somebody');
  return id;
}

const audited = (personaId: string, reason: string | null) => ({
  ...{ subjectKind: 'service', subjectId: personaId, reason },
});

export const createService = useCase({
  name: 'accounts.create_service',
  about: 'Give a program an account of its own, which nobody signs in to; it is seen as a service.',
  input: CreateService,
  limits: [{ points: 20, seconds: 3600, by: 'account' }],
  subject: ({ settings }, { side }) =>
    Promise.resolve(side === 'teen' && !settings.TEEN_SIDE ? undefined : { side }),
  may: mayKeep,
  async run(ctx, { name, side, purpose, responsible }) {
    const responsibleId = await responsibleFor(ctx, responsible);
    const made = await createAccount(ctx, {
      ...{ name, side, birthYear: null, locale: ctx.actor.locale, email: null },
      ...{ passwordHash: null, guidelinesAt: null, isService: true },
    });
    const { personaId, accountId } = made;
    await insertService(ctx.tx, {
      ...{ personaId, accountId, purpose, responsibleId, formerId: null },
      ...{ madeAt: ctx.now, endedAt: null },
    });
    tellResponsible(ctx, personaId, { before: null, now: responsibleId });
    return { service: personaId, name: made.name };
  },
  power: ({ purpose }, _subject, { service }) => audited(service, purpose),
  deed: (_input, { side }, { service, name }) =>
    serviceDeed(
      { name, side },
      { by: 'accounts.end_service', with: { service }, withReason: true },
    ),
});

export const changeService = useCase({
  name: 'accounts.change_service',
  about: 'Say anew what a service is for, and who is responsible for it.',
  input: ChangeService,
  async subject({ tx, actor }, { service, responsible = actor.personaId }) {
    const found = await lockService(tx, service);
    return found && { ...found, isHandedOver: found.responsibleId !== responsible };
  },
  may: mayUse,
  async run(ctx, { service, purpose, responsible }, { responsibleId: before }) {
    const now = await responsibleFor(ctx, responsible);
    await changeFacts(ctx.tx, service, { purpose, responsibleId: now });
    tellResponsible(ctx, service, { before, now });
    return {};
  },
  power: ({ purpose }, { personaId }) => audited(personaId, purpose),
  deed: ({ purpose }, was) =>
    serviceDeed(
      was,
      {
        by: 'accounts.change_service',
        with: {
          ...{ service: was.personaId, purpose: was.purpose },
          ...(was.responsibleId !== null && { responsible: was.responsibleId }),
        },
      },
      { what: whatChanged(purpose !== was.purpose, was.isHandedOver), purpose },
    ),
  takesBack: {},
});

const whatChanged = (isOtherPurpose: boolean, isHandedOver: boolean): string => {
  if (isOtherPurpose) return isHandedOver ? 'both' : 'purpose';
  return isHandedOver ? 'responsible' : 'nothing';
};

export const endService = useCase({
  name: 'accounts.end_service',
  about: 'End a service: its tokens open nothing any more. What it wrote stays.',
  input: OneService,
  subject: ({ tx }, { service }) => lockService(tx, service),
  may: mayUse,
  async run(ctx, { service }, { accountId }) {
    await setEnded(ctx.tx, service, ctx.now);
    await deleteTokensOf(ctx.tx, accountId);
    endStreams(ctx, service);
    return {};
  },
  power: ({ reason }, { personaId }) => audited(personaId, reason),
  deed: ({ service }, was) =>
    serviceDeed(was, { by: 'accounts.resume_service', with: { service }, withReason: true }),
  takesBack: {},
});

export const resumeService = useCase({
  name: 'accounts.resume_service',
  about: 'Let a service that was ended go on. It needs new tokens.',
  input: OneService,
  subject: ({ tx }, { service }) => lockService(tx, service),
  may: mayResume,
  async run(ctx, { service }) {
    await setEnded(ctx.tx, service, null);
    return {};
  },
  power: ({ reason }, { personaId }) => audited(personaId, reason),
  deed: ({ service }, was) =>
    serviceDeed(was, { by: 'accounts.end_service', with: { service }, withReason: true }),
  takesBack: {},
});

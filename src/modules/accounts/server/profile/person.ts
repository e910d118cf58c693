import { anyone } from '#platform/actor.policy.ts';
import { isPerson } from '#platform/actor.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { marks, PersonInput, type PersonView, ReleaseProfile } from '../../profile.contract.ts';
import { query, useCase } from '../tx.ts';
import { mayEditProfile, mayRelease, maySeeHeld } from './profile.policy.ts';
import { findPerson, lockProfile, releaseHeld } from './profile.sql.ts';

export const person = query({
  name: 'accounts.person',
  about:
    'A person, as I may meet them. Guests learn the name and the picture of those who write in public.',
  input: PersonInput,
  may: anyone,
  statements: 2,
  async read(ctx, input): Promise<PersonView | undefined> {
    const { tx, actor, registry } = ctx;
    const found = await findPerson(tx, actor, input.person);
    if (found === undefined) return undefined;
    const seesHeld = maySeeHeld(actor, found);
    const tells = isPerson(actor) && found.isOpen && (!found.held || seesHeld);
    const asked = isPerson(actor) && found.isOpen ? registry.all(marks) : [];
    const shown = asked.map((of) => of(ctx as unknown as ReadCtx<never>, found.personaId));
    return {
      id: found.personaId,
      name: found.name,
      avatar: found.avatar,
      isMe: found.personaId === actor.personaId,
      isClosed: !found.isOpen,
      pronouns: tells ? found.pronouns : '',
      languages: tells ? found.languages : [],
      // Short, and in forms older than this one: rendered when it is read.
      aboutHtml: tells ? renderMarkdown(found.about) : '',
      topics: tells ? found.topics : '',
      since: isPerson(actor) && found.isOpen ? found.createdAt.toISOString().slice(0, 7) : null,
      marks: (await Promise.all(shown)).flat(),
      held: found.held && seesHeld,
      // Whom one can turn to is for members.
      service:
        isPerson(actor) || found.service === null
          ? found.service
          : { ...found.service, responsible: null },
      can: { edit: mayEditProfile(actor, found), release: mayRelease(actor, found) },
    };
  },
});

export const releaseProfile = useCase({
  name: 'accounts.release_profile',
  about: 'Let others see a profile that waited to be looked at.',
  input: ReleaseProfile,
  subject: ({ tx }, { person }) => lockProfile(tx, person),
  may: mayRelease,
  async run(ctx, { person }) {
    await releaseHeld(ctx.tx, person);
    forgetGuestPages(ctx);
    return {};
  },
  power: (_input, { personaId }) => ({
    subjectKind: 'persona',
    subjectId: personaId,
    personaId,
    reason: null,
  }),
});

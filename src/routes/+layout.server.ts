import { holds, isPerson } from '#platform/actor.ts';
import { webApp } from '#platform/web/app.ts';
import { asking } from '#platform/web/page.ts';
import { dirOf } from '#lib/text/index.ts';
import { countryOf, keepCountry } from './country.ts';
import { lookOf } from './look.ts';
import type { LayoutServerLoad } from './$types';

/** What every page shows around its content. */
export const load: LayoutServerLoad = async (event) => {
  const { actor, locale, theme } = event.locals;
  const { settings } = webApp();
  const isMember = isPerson(actor);
  const written = await asking(event, 'admin.written_words', {});
  const asks = isMember && event.url.pathname !== '/help';
  const country = countryOf(event);
  const helplines = await asking(event, 'safety.helplines', { country });
  keepCountry(event, helplines.countries);
  return {
    locale,
    dir: dirOf(locale),
    theme,
    languages: settings.LANGUAGES,
    path: event.url.pathname,
    actor: isMember
      ? {
          id: actor.personaId,
          name: actor.name,
          avatar: actor.avatar,
          can: {
            author: actor.powers.some((held) => held.power === 'author'),
            operate: holds(actor, 'operate'),
            admit: holds(actor, 'moderate'),
            manage: actor.powers.some(({ power }) => power === 'moderate' || power === 'arrange'),
          },
        }
      : null,
    /** About to be erased, as they asked: while that lasts, every page says so. */
    leavesAt: actor.leavesAt,
    /** Asked to join and has no yes: sees what guests see, and where the request stands. */
    isApplicant: !isMember && actor.restrictions.length > 0,
    /** How much waits for them to look at it; null for whoever decides on nothing. */
    held:
      asks && actor.powers.some(({ power }) => power === 'moderate')
        ? (await asking(event, 'community.held_count', {})).count
        : null,
    inbox: asks ? await asking(event, 'notifications.unread', {}) : null,
    /** Lines of help where the reader says they are, out of memory: they are there with the database away. */
    helplines,
    country,
    look: await lookOf(event),
    /** Texts of the operator's own that there are to read. */
    written,
    /** So much of the terms is new to them that they are asked about them. */
    asksTerms: isMember && written.terms > actor.agreed,
    community: { name: settings.COMMUNITY_NAME },
    demo: settings.DEMO,
  };
};

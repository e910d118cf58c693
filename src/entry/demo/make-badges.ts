import { badges } from '#db/seed/demo/community/badges.ts';
import { minutesAfter } from '#db/seed/demo/moment.ts';
import { newPublicId } from '#platform/ids.ts';
import { mustGet } from './must-get.ts';
import type { Talking } from './play-spaces.ts';

/** The badges of the demo, in two languages, and who was given them. */
export async function makeBadges({ acting, company, keeper }: Talking, at: Date): Promise<void> {
  for (const { title, about, spanish, given } of badges) {
    const does = acting.as(mustGet(company, keeper), at);
    const input = { title, about, clientId: newPublicId() };
    const { badge } = await does('recognition.create_badge', input);
    await does('recognition.edit_badge', { badge, ...spanish, locale: 'es' });
    for (const { to, reason } of given) {
      const person = mustGet(company, to).personaId;
      const later = acting.as(mustGet(company, keeper), minutesAfter(at, 20));
      await later('recognition.award_badge', { badge, person, reason });
    }
  }
}

import { taglists } from '#db/seed/demo/community/taglists.ts';
import { newPublicId } from '#platform/ids.ts';
import { minutesAfter } from '#db/seed/demo/moment.ts';
import { mustGet } from './must-get.ts';
import type { Talking } from './play-spaces.ts';

/** The lists that people of the demo keep, and who joined them. */
export async function makeTaglists({ acting, company, spaces }: Talking, at: Date): Promise<void> {
  for (const { keeper, space, name, about, members } of taglists) {
    const input = { space: mustGet(spaces, space).id, name, about, clientId: newPublicId() };
    const keep = acting.as(mustGet(company, keeper), at);
    const { taglist } = await keep('community.start_taglist', input);
    for (const [place, member] of members.entries()) {
      const later = minutesAfter(at, 40 * (place + 1));
      await acting.as(mustGet(company, member), later)('community.join_taglist', { taglist });
    }
  }
}

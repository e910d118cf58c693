import { taglists } from '#db/seed/demo/community/taglists.ts';
import { newPublicId } from '#platform/ids.ts';
import { minutesAfter } from '#db/seed/demo/moment.ts';
import { mustGet } from './must-get.ts';
import { personOf } from './people.ts';
import type { Talking } from './play-spaces.ts';

/** The lists that people of the demo keep, and who joined them. */
export async function makeTaglists({ acting, company, spaces }: Talking, at: Date): Promise<void> {
  for (const { keeper, space, name, about, members } of taglists) {
    const { slug } = mustGet(spaces, space);
    const input = { space: slug, name, about, clientId: newPublicId() };
    const { taglist } = await acting.does(
      personOf(company, keeper),
      at,
      'community.start_taglist',
      input,
    );
    for (const [place, member] of members.entries())
      await acting.does(
        personOf(company, member),
        minutesAfter(at, 40 * (place + 1)),
        'community.join_taglist',
        {
          taglist,
        },
      );
  }
}

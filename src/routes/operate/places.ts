import { asking, type Asking } from '#platform/web/page.ts';

/** What a duty can be for: a programme, a space, or a sub-forum, which stands behind its space. */
export async function placesOf(event: Asking): Promise<{ id: string; title: string }[]> {
  const { programmes } = await asking(event, 'learning.programmes', {});
  const { spaces } = await asking(event, 'community.spaces', {});
  return [
    ...programmes.map(({ id, title }) => ({ id, title })),
    ...spaces.flatMap((space) => [
      { id: space.id, title: space.title },
      ...space.within.map(({ id, title }) => ({ id, title: `${space.title}: ${title}` })),
    ]),
  ];
}

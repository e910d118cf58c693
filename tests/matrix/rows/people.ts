import { randomUUID } from 'node:crypto';
import { pixel } from '../side.ts';
import type { QueryRow, Row } from '../rows.ts';

export const rows: readonly Row[] = [
  {
    name: 'community.upload_image',
    once: true,
    input: () => ({ picture: pixel, clientId: randomUUID() }),
  },
  { name: 'accounts.change_profile', once: true, input: () => ({ about: 'Tea.', listed: true }) },
  { name: 'accounts.change_picture', once: true, input: () => ({ picture: pixel }) },
  { name: 'accounts.remove_picture', once: true, input: () => ({}) },
  {
    name: 'accounts.release_profile',
    variant: 'of somebody whose words wait',
    input: async ({ cast, half }) => {
      const person = await cast.person(`Fresh ${randomUUID().slice(0, 8)}`, { side: half.side });
      await cast.sql('update accounts.persona set profile_held_at = $2 where id = $1', [
        person.personaId,
        cast.deps.now(),
      ]);
      return { person: person.personaId };
    },
  },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'community.image', input: (half) => ({ image: half.image }) },
  { name: 'community.posts_of', input: (half) => ({ person: half.author.personaId }) },
  { name: 'accounts.profile', once: true, input: () => ({}) },
  { name: 'accounts.person', input: (half) => ({ person: half.author.personaId }) },
  {
    name: 'accounts.avatar',
    input: (half) => ({ person: half.author.personaId, version: half.avatar }),
  },
  { name: 'accounts.people', input: (half) => ({ name: half.author.name }) },
  { name: 'accounts.people_like', input: (half) => ({ name: half.author.name.slice(0, 4) }) },
];

import { id } from '#tests/matrix/fresh.ts';
import type { Pages, QueryRow, Row } from '#tests/matrix/rows.ts';
import { pixel } from '#tests/matrix/pixel.ts';
import { does } from '#tests/matrix/side.ts';

export const rows: readonly Row[] = [
  { name: 'accounts.change_profile', once: true, input: () => ({ about: 'Tea.', listed: true }) },
  { name: 'accounts.change_name', once: true, input: () => ({ name: `Anew ${id().slice(0, 8)}` }) },
  { name: 'accounts.change_picture', once: true, input: () => ({ picture: pixel }) },
  { name: 'accounts.remove_picture', once: true, input: () => ({}) },
  {
    name: 'accounts.release_profile',
    variant: 'of somebody whose words wait',
    input: async ({ cast, half }) => {
      const person = await cast.person(`Fresh ${id().slice(0, 8)}`, { side: half.side });
      await cast.sql('update accounts.persona set profile_held_at = $2 where id = $1', [
        person.personaId,
        cast.deps.now(),
      ]);
      return { person: person.personaId };
    },
  },
  {
    name: 'accounts.block',
    input: async ({ cast, half }) => ({
      person: (await cast.person(`Fresh ${id().slice(0, 8)}`, { side: half.side })).personaId,
    }),
  },
  {
    name: 'accounts.unblock',
    variant: 'whom they blocked',
    input: async ({ cast, half, me }) => {
      const person = (await cast.person(`Fresh ${id().slice(0, 8)}`, { side: half.side }))
        .personaId;
      if (me?.side === half.side) await does(cast, me, 'accounts.block', { person });
      return { person };
    },
  },
];

export const queryRows: readonly QueryRow[] = [
  { name: 'accounts.profile', once: true, input: () => ({}) },
  { name: 'accounts.person', input: (half) => ({ person: half.author.personaId }) },
  {
    name: 'accounts.avatar',
    input: (half) => ({ person: half.author.personaId, version: half.avatar }),
  },
  { name: 'accounts.people', input: (half) => ({ name: half.author.name }) },
  { name: 'accounts.people_like', input: (half) => ({ name: half.author.name.slice(0, 4) }) },
  {
    name: 'accounts.choosing',
    input: (half) => ({ who: half.author.name, side: half.side }),
  },
  { name: 'accounts.blocks', once: true, input: () => ({}) },
];

export const pages: Pages = {
  '/people/[id]': (half) => `/people/${half.author.personaId}`,
  '/people/[id]/picture/[version]': (half) =>
    `/people/${half.author.personaId}/picture/${half.avatar}.webp`,
};

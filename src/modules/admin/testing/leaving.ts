import type { Made } from '#tests/leaving/everything.ts';

/** What she decided stays, by nobody. */
export const stays = ['admin.setting', 'admin.import'];

/** A picture of the place's. */
export const aboutNobody = ['admin.logo'];

export async function leave({ ann, put }: Made): Promise<void> {
  await put('admin.setting', {
    key: 'community_name',
    language: '',
    version: 1,
    value: `The house of @${ann.name}`,
    by_id: ann.personaId,
  });
  await put('admin.import', {
    source: 'elsewhere',
    side: 'adult',
    undone_by: ann.personaId,
    undone_at: '2026-03-04',
  });
}

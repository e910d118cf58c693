type Row = Record<string, unknown>;
/** What became of a table: where its rows are now, by which columns, and what became of those. */
type Moved = { to?: string; columns?: Record<string, string | null>; added?: Row };

/** Tables of 611ec0c that are called otherwise by now, or whose columns are. All others are as they were. */
export const moved: Record<string, Moved> = {
  'community.post': {
    to: 'posts.post',
    columns: { thread_id: 'place_id', space_id: 'scope_id', mask: 'alias' },
    added: { place_kind: 'thread', source: null, external_id: null },
  },
  'community.revision': { to: 'posts.revision', added: { parts: [] } },
  'community.heart': { to: 'posts.heart' },
  'community.mention': { to: 'posts.mention' },
  'community.image': { to: 'posts.image' },
  'community.hidden_author': {
    to: 'posts.anonymous_author',
    columns: { thread_id: 'place_id' },
  },
  'notifications.item': {
    to: 'notifications.item',
    columns: { place: 'subject_kind', place_id: 'subject_id' },
  },
  'community.search_post': { to: 'posts.search_post', columns: { space_id: 'scope_id' } },
  'community.search_word': { to: 'posts.search_word' },
  'community.search_word_space': {
    to: 'posts.search_word_scope',
    columns: { space_id: 'scope_id' },
  },
  'community.search_uncounted': { to: 'posts.search_waiting' },
  'community.mask': { to: 'posts.alias', columns: { thread_id: 'place_id', mask: 'alias' } },
  'community.visit': { to: 'posts.visit', columns: { thread_id: 'place_id' } },
  'community.moderation': {
    to: 'posts.moderation',
    columns: { thread_id: 'place_id', space_id: 'scope_id' },
    added: { place_kind: 'thread' },
  },
};

/** A row of then as it must be found now. */
export function rowOfNow(table: string, row: Row): { table: string; row: Row } {
  const { to = table, columns = {}, added = {} } = moved[table] ?? {};
  const kept = Object.entries(row).flatMap(([name, value]) => {
    const now = columns[name] === undefined ? name : columns[name];
    return now === null ? [] : [[now, value] as const];
  });
  return { table: to, row: { ...Object.fromEntries(kept), ...added } };
}

type Row = Record<string, unknown>;
/** What became of a table: where its rows are now, by which columns, and what became of those. */
type Moved = {
  to?: string;
  columns?: Record<string, string | null>;
  added?: Row;
  /** What a row says now in other words. */
  said?(row: Row): Row;
  /** Which rows went there; all, where nothing is said. */
  of?(row: Row): boolean;
};

/** What is seen of a post of learning, and what it counts as, stand apart now. */
const shown = [
  'body',
  'body_html',
  'created_at',
  'edited_at',
  'deleted_at',
  'held_at',
  'parent_id',
];
const counting = ['counts', 'counts_to', 'because', 'replied_at'];
const apart = [
  ...shown,
  ...counting,
  'arrival',
  'root_id',
  'text_key',
  'has_own_words',
  'removed_at',
];
/** All of these columns but some are elsewhere. */
const only = (...kept: string[]) =>
  Object.fromEntries(
    [...apart, 'author_id', 'removed_by', 'removal_reason', 'source', 'external_id']
      .filter((name) => !kept.includes(name))
      .map((name) => [name, null]),
  );
const isThere = (row: Row) => row['deleted_at'] === null && row['removed_at'] === null;

const isPutSomewhere = ({ evidence }: Row) =>
  typeof evidence === 'object' && evidence !== null && 'into' in evidence;

/** Tables of 611ec0c that are called otherwise by now, or whose columns are. All others are as they were. */
export const moved: Record<string, Moved | readonly Moved[]> = {
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
  // Where a thread was put is its id now: its address is made of a title.
  'platform.audit_entry': [
    { of: (row) => !isPutSomewhere(row) },
    { of: isPutSomewhere, columns: { evidence: null } },
  ],
  // Letters of a demonstration from before nobody knows whose they are, and nobody is shown them.
  'platform.demo_letter': { of: () => false },
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
  'learning.post': [
    {
      to: 'posts.post',
      columns: {
        ...only(...shown, 'author_id', 'source', 'external_id'),
        ...{ step_id: 'place_id', removed_at: 'hidden_at' },
      },
      added: { place_kind: 'step', alias: null, content_note: '', accepted_at: null },
    },
    {
      to: 'learning.counted',
      columns: { ...only(...counting, 'author_id'), id: 'post_id' },
      said: (row) => ({
        stands: isThere(row) && row['held_at'] === null,
        is_imported: row['source'] !== null,
        // What is gone may be said again, and is not kept.
        text_key: isThere(row) ? row['text_key'] : '',
        has_own_words: isThere(row) && row['has_own_words'],
      }),
    },
    {
      to: 'posts.moderation',
      of: (row) => row['removed_at'] !== null,
      columns: {
        ...only(),
        ...{ id: 'post_id', step_id: 'place_id', removed_by: 'by_id', removed_at: 'at' },
        removal_reason: 'reason',
      },
      added: { act: 'hide', place_kind: 'step', rule: null },
    },
  ],
  'learning.answer_part': { to: 'posts.part' },
  'learning.post_revision': { to: 'posts.revision', added: { title: null, content_note: '' } },
  'learning.heart': { to: 'posts.heart' },
};

/** A row of then as it must be found now, in each table where something of it is. */
export function rowsOfNow(table: string, row: Row): { table: string; row: Row }[] {
  return [moved[table] ?? {}].flat().flatMap((one: Moved) => {
    const { to = table, columns = {}, added = {}, said, of } = one;
    if (of?.(row) === false) return [];
    const kept = Object.entries(row).flatMap(([name, value]) => {
      const now = columns[name] === undefined ? name : columns[name];
      return now === null ? [] : [[now, value] as const];
    });
    return [{ table: to, row: { ...Object.fromEntries(kept), ...added, ...said?.(row) } }];
  });
}

/** The published views of posts, for neighbours along the map. Who wrote without a name is in none of them. */
export type PubPostTables = {
  'posts.pub_post': {
    id: string;
    place_kind: string;
    place_id: string;
    scope_id: string;
    seq: number;
    root_seq: number;
    parent_id: string | null;
    /** Null when it was written without a name, or by somebody who left. */
    author_id: string | null;
    /** Which of the anonymous of its place. */
    alias: number | null;
    body: string;
    body_html: string;
    content_note: string;
    created_at: Date;
    edited_at: Date | null;
    deleted_at: Date | null;
    hidden_at: Date | null;
    held_at: Date | null;
    hearts: number;
    accepted_at: Date | null;
    /** Where it was kept before it came here, and under which id. */
    source: string | null;
    external_id: string | null;
  };
  /** What somebody has seen of a place; shown to nobody else. */
  'posts.pub_visit': { place_id: string; persona_id: string; seen: string; visited_at: Date };
  /** How far a place has come, and the last change that needs its page. */
  'posts.pub_place': { place_id: string; changed: number; anew: number };
  /** What was done by those who look after a place, with rule and reason. */
  'posts.pub_moderation': {
    id: string;
    place_kind: string;
    place_id: string;
    scope_id: string;
    post_id: string | null;
    act: string;
    rule: string | null;
    reason: string | null;
    detail: unknown;
    by_id: string | null;
    at: Date;
  };
};

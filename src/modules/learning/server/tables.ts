// Written by `npm run samovar -- schema` from the database. Do not edit.
import type { ColumnType, Generated } from 'kysely';

/** Written as text, read as the value. */
type Json = ColumnType<unknown, string, string>;

export type LearningTables = {
  'learning.completion': {
    step_id: string;
    persona_id: string;
    round: Generated<number>;
    completed_at: Date;
    rule_version: number;
    evidence: Json;
    import_id: string | null;
  };
  'learning.completion_revocation': {
    step_id: string;
    persona_id: string;
    round: Generated<number>;
    revoked_at: Date;
    revoked_by: string;
    reason: string;
  };
  'learning.counted': {
    post_id: string;
    step_id: string;
    seq: number;
    root_seq: number;
    author_id: string;
    stands: boolean;
    is_imported: Generated<boolean>;
    counts: string;
    counts_to: string | null;
    because: string | null;
    text_key: string;
    has_own_words: boolean;
    replied_at: Date | null;
  };
  'learning.course': {
    id: string;
    programme_id: string;
    position: number;
    title: string;
    summary: Generated<string>;
    source: string | null;
    external_id: string | null;
    imported: Json | null;
    removed_at: Date | null;
    import_id: string | null;
  };
  'learning.enrolment': {
    programme_id: string;
    persona_id: string;
    enrolled_at: Date;
    import_id: string | null;
  };
  'learning.file': {
    id: string;
    programme_id: string | null;
    uploader_id: string | null;
    kind: string;
    type: string;
    name: string;
    size: number;
    arrived: Generated<number>;
    width: number | null;
    height: number | null;
    uploaded_at: Date;
  };
  'learning.file_piece': {
    file_id: string;
    nr: number;
    bytes: Buffer;
  };
  'learning.granted': {
    step_id: string;
    persona_id: string;
    round: number;
    completed_at: Date;
    rule_version: number;
    evidence: Json;
  };
  'learning.mark': {
    step_id: string;
    persona_id: string;
    round: number;
    marking_id: string;
    how: string;
    marked_by: string;
    marked_at: Date;
    reason: string;
  };
  'learning.nudge': {
    id: string;
    programme_id: string;
    author_id: string;
    body: string;
    sent_at: Date;
    taken_at: Date | null;
  };
  'learning.nudge_recipient': {
    nudge_id: string;
    persona_id: string;
  };
  'learning.programme': {
    id: string;
    slug: string;
    side: string;
    is_public: Generated<boolean>;
    title: string;
    summary: Generated<string>;
    home: string | null;
    created_at: Date;
    published_at: Date | null;
    source: string | null;
    external_id: string | null;
    imported: Json | null;
    closed_at: Date | null;
    language: string | null;
    set_aside: string | null;
    import_id: string | null;
  };
  'learning.programme_end': {
    programme_id: string;
    persona_id: string;
    told_at: Date;
    import_id: string | null;
  };
  'learning.programme_file': {
    programme_id: string;
    file_id: string;
    loose_since: Date | null;
    name: string | null;
  };
  'learning.pub_post': {
    id: string;
    author_id: string;
    is_visible: boolean;
    is_published: boolean;
    is_public: boolean;
    side: string;
  };
  'learning.standing': {
    step_id: string;
    persona_id: string;
    round: number;
    completed_at: Date;
    rule_version: number;
    evidence: Json;
  };
  'learning.step': {
    id: string;
    course_id: string;
    programme_id: string;
    slug: string;
    position: number;
    kind: string;
    version: Generated<number>;
    host_id: string | null;
    created_at: Date;
    source: string | null;
    external_id: string | null;
    imported: Json | null;
    last_seq: Generated<number>;
    hidden_at: Date | null;
    retired_at: Date | null;
    removed_at: Date | null;
    import_id: string | null;
  };
  'learning.step_file': {
    step_id: string;
    file_id: string;
  };
  'learning.step_start': {
    step_id: string;
    persona_id: string;
    version: number;
    started_at: Date;
    peer_told_at: Date | null;
    import_id: string | null;
  };
  'learning.step_version': {
    step_id: string;
    version: number;
    title: string;
    body: string;
    body_html: string;
    video_url: string | null;
    questions: Json;
    requires_answer: Generated<boolean>;
    replies_to_peers: Generated<number>;
    min_words: Generated<number>;
    is_folded: Generated<boolean>;
    created_by: string | null;
    created_at: Date;
    min_reply_words: Generated<number>;
    reason: string | null;
  };
};

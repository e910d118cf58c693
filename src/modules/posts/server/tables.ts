// Written by `npm run samovar -- schema` from the database. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Written as text, read as the value. */
type Json = ColumnType<unknown, string, string>;

export type PostsTables = {
  'posts.alias': {
    place_id: string;
    persona_id: string;
    alias: number;
  };
  'posts.anonymous_author': {
    post_id: string;
    place_id: string;
    persona_id: string;
  };
  'posts.heart': {
    post_id: string;
    persona_id: string;
    given_at: Date;
  };
  'posts.image': {
    id: string;
    post_id: string | null;
    uploader_id: string;
    type: string;
    width: number;
    height: number;
    bytes: Buffer;
    uploaded_at: Date;
    still: Buffer | null;
  };
  'posts.mention': {
    post_id: string;
    persona_id: string;
    written: string;
  };
  'posts.moderation': {
    id: string;
    scope_id: string;
    place_id: string;
    post_id: string | null;
    act: string;
    rule: string | null;
    reason: string | null;
    detail: Json;
    by_id: string | null;
    at: Date;
    place_kind: string;
  };
  'posts.part': {
    post_id: string;
    position: number;
    question: string;
    body: string;
    body_html: string;
  };
  'posts.place': {
    place_id: string;
    changed: number;
    anew: Generated<number>;
  };
  'posts.post': {
    id: string;
    place_id: string;
    scope_id: string;
    seq: number;
    root_seq: number;
    parent_id: string | null;
    author_id: string | null;
    alias: number | null;
    body: string;
    body_html: string;
    content_note: Generated<string>;
    created_at: Date;
    edited_at: Date | null;
    deleted_at: Date | null;
    hidden_at: Date | null;
    held_at: Date | null;
    hearts: Generated<number>;
    accepted_at: Date | null;
    place_kind: string;
    source: string | null;
    external_id: string | null;
    changed: Generated<number>;
    turned: Generated<number>;
  };
  'posts.pub_moderation': {
    id: string;
    place_kind: string;
    place_id: string;
    scope_id: string;
    post_id: string;
    act: string;
    rule: string;
    reason: string;
    detail: Json;
    by_id: string;
    at: Date;
  };
  'posts.pub_place': {
    place_id: string;
    changed: number;
    anew: number;
  };
  'posts.pub_post': {
    id: string;
    place_kind: string;
    place_id: string;
    scope_id: string;
    seq: number;
    root_seq: number;
    parent_id: string;
    author_id: string;
    alias: number;
    body: string;
    body_html: string;
    content_note: string;
    created_at: Date;
    edited_at: Date;
    deleted_at: Date;
    hidden_at: Date;
    held_at: Date;
    hearts: number;
    accepted_at: Date;
    source: string;
    external_id: string;
  };
  'posts.pub_visit': {
    place_id: string;
    persona_id: string;
    seen: unknown;
    visited_at: Date;
  };
  'posts.revision': {
    post_id: string;
    replaced_at: Date;
    title: string | null;
    body: string;
    content_note: Generated<string>;
    parts: Json;
  };
  'posts.search_counted': {
    post_id: string;
    scope_id: string;
    terms: string[];
  };
  'posts.search_post': {
    post_id: string;
    scope_id: string;
    author_id: string | null;
    created_at: Date;
    words: unknown;
    place_id: string;
  };
  'posts.search_waiting': {
    nr: GeneratedAlways<number>;
    post_id: string;
  };
  'posts.search_word': {
    word: string;
  };
  'posts.search_word_scope': {
    word: string;
    scope_id: string;
    posts: number;
  };
  'posts.visit': {
    place_id: string;
    persona_id: string;
    seen: unknown;
    visited_at: Date;
  };
};

// Written by `npm run samovar -- schema` from the database. Do not edit.
import type { Generated } from 'kysely';

export type CommunityTables = {
  'community.follow': {
    thread_id: string;
    persona_id: string;
    followed_at: Date;
    left_at: Date | null;
  };
  'community.guidelines_read': {
    space_id: string;
    persona_id: string;
    version: number;
    read_at: Date;
  };
  'community.introduction_skipped': {
    persona_id: string;
    skipped_at: Date;
  };
  'community.pub_post': {
    id: string;
    thread_id: string;
    space_id: string;
    author_id: string;
    is_visible: boolean;
    is_held: boolean;
    is_hidden: boolean;
    is_to_thread: boolean;
  };
  'community.pub_thread': {
    id: string;
    slug: string;
    title: string;
    space_id: string;
    space_slug: string;
    space_title: string;
    side: string;
    reads: string;
    read_duties: string[];
    read_badges: string[];
    author_id: string;
    is_visible: boolean;
    space_parent_id: string;
    is_welcome: boolean;
    is_there: boolean;
  };
  'community.space': {
    id: string;
    slug: string;
    side: string;
    parent_id: string | null;
    position: number;
    title: string;
    about: Generated<string>;
    about_html: Generated<string>;
    guidelines: Generated<string>;
    guidelines_html: Generated<string>;
    guidelines_version: Generated<number>;
    is_welcome: Generated<boolean>;
    allows_anonymous: Generated<boolean>;
    reads: Generated<string>;
    read_duties: Generated<string[]>;
    read_badges: Generated<string[]>;
    writes: Generated<string>;
    write_duties: Generated<string[]>;
    write_badges: Generated<string[]>;
    created_at: Date;
    archived_at: Date | null;
  };
  'community.space_follow': {
    space_id: string;
    persona_id: string;
    followed_at: Date;
  };
  'community.taglist': {
    id: string;
    space_id: string;
    name: string;
    about: Generated<string>;
    keeper_id: string | null;
    created_at: Date;
    ended_at: Date | null;
  };
  'community.taglist_call': {
    taglist_id: string;
    post_id: string;
    called_by: string | null;
    called_at: Date;
  };
  'community.taglist_member': {
    taglist_id: string;
    persona_id: string;
    joined_at: Date;
  };
  'community.thread': {
    id: string;
    space_id: string;
    slug: string;
    kind: string;
    title: string;
    author_id: string | null;
    created_at: Date;
    last_seq: Generated<number>;
    last_post_at: Date;
    replies: Generated<number>;
    answered_at: Date | null;
    open_until: Date | null;
    closed_at: Date | null;
    pinned_at: Date | null;
    featured_at: Date | null;
    unseen_at: Date | null;
    merged_into: string | null;
  };
};

import type { Side } from '#platform/actor.ts';

/** The published views of community that tell neighbours where something is and who may read it. No words of posts. */
export type PubCommunityTables = {
  'community.pub_thread': {
    id: string;
    slug: string;
    title: string;
    space_id: string;
    space_slug: string;
    space_title: string;
    space_parent_id: string | null;
    side: Side;
    reads: string;
    read_duties: string[];
    read_badges: string[];
    author_id: string | null;
    is_visible: boolean;
    is_welcome: boolean;
    is_there: boolean;
  };
  'community.pub_post': {
    id: string;
    thread_id: string;
    space_id: string;
    author_id: string | null;
    is_visible: boolean;
    is_held: boolean;
    is_hidden: boolean;
    /** Answers the thread as a whole, not one post of it. */
    is_to_thread: boolean;
  };
  'community.pub_follow': { thread_id: string; persona_id: string };
  'community.pub_space_follow': { space_id: string; persona_id: string };
  'community.pub_taglist_member': { taglist_id: string; persona_id: string };
  'community.pub_taglist': { id: string; name: string };
  'community.pub_addressed': { post_id: string; persona_id: string };
  'community.pub_moderation': {
    thread_id: string;
    post_id: string | null;
    act: string;
    rule: string | null;
    reason: string | null;
    at: Date;
  };
};

import type { Side } from '#platform/actor.ts';

/** The published view `learning.pub_post`: where a post is and whether it is to be seen. No words of it. */
export type PubPostTable = {
  'learning.pub_post': {
    id: string;
    step_id: string;
    author_id: string;
    programme_slug: string;
    step_slug: string;
    step_title: string;
    programme_id: string;
    side: Side;
    root_id: string;
    /** Neither deleted, removed nor held. */
    is_visible: boolean;
    /** Waits for a person to look at it. */
    is_held: boolean;
    /** Whether its programme is. */
    is_published: boolean;
    /** Why it was taken away. For its author only. */
    removal_reason: string | null;
  };
};

/** The published view `learning.pub_step`: where a step is, and on which side. */
export type PubStepTable = {
  'learning.pub_step': {
    id: string;
    programme_id: string;
    programme_slug: string;
    step_slug: string;
    title: string;
    side: Side;
    is_published: boolean;
  };
};

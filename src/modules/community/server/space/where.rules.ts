type Named = { id: string; slug: string };

/** What an act answers of where it was done: to go on with, and as addresses have it. */
export const whereSpace = ({ id, slug }: Named) => ({ space: id, spaceSlug: slug });

export const whereThread = (thread: Named & { spaceId: string; spaceSlug: string }) => ({
  ...whereSpace({ id: thread.spaceId, slug: thread.spaceSlug }),
  thread: thread.id,
  threadSlug: thread.slug,
});

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the address of a page of posts says; what it cannot mean is left out. */
export type PostsAddress<Turn extends string, Verb extends string, Deed extends string> = {
  /** The page turned to: `?around=<post>`. */
  turned: Partial<Record<Turn, string>>;
  /** What is opened in place: `?do=edit:<post>`. */
  opened: { verb: Verb; post: string } | null;
  /** What was just done: `?done=reply&said=<post>`. */
  done: Deed | null;
  said: string | null;
};

/** Reads such an address; `known` are the words that mean something on that page. */
export function postsAddressOf<Turn extends string, Verb extends string, Deed extends string>(
  url: URL,
  known: { turning: readonly Turn[]; verbs: readonly Verb[]; deeds: readonly Deed[] },
): PostsAddress<Turn, Verb, Deed> {
  const id = (name: string): string | null => {
    const value = url.searchParams.get(name) ?? '';
    return ID.test(value) ? value : null;
  };
  const [word, post = ''] = (url.searchParams.get('do') ?? '').split(':');
  const verb = known.verbs.find((one) => one === word);
  const turn = known.turning.find((name) => id(name) !== null);
  return {
    // A computed name is any name to the compiler; this one is known.
    turned: (turn === undefined ? {} : { [turn]: id(turn) }) as Partial<Record<Turn, string>>,
    opened: verb !== undefined && ID.test(post) ? { verb, post } : null,
    done: known.deeds.find((deed) => deed === url.searchParams.get('done')) ?? null,
    said: id('said'),
  };
}

/** The part of an address behind the path; what is empty is left out. */
export function searchWith(values: Record<string, string | null | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => Boolean(value)) as [string, string][];
  return `?${given.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

/** Where a form sends: the page keeps its place whatever comes of it. */
export const actionAt = (search: string, name: string): string =>
  search === '?' ? `?/${name}` : `?/${name}&${search.slice(1)}`;

/** The anchor of a post. */
export const anchorOf = (post: string): string => `p-${post}`;

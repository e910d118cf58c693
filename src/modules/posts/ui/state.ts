import type { Translate } from '#lib/text/index.ts';
import type { Refused } from '#platform/web/action.ts';
import { isOfAuthor, type ByView, type PostView } from '../contract.ts';
import type { ModerationAct } from './moderation/acts.ts';

const turns = ['before', 'after', 'around', 'thread'] as const;
const froms = ['new', 'latest', 'end'] as const;
type From = (typeof froms)[number];
const verbs = ['reply', 'quote', 'edit', 'delete', 'tend'] as const;
const deeds = [
  ...(['open', 'answer', 'reply', 'edit', 'delete', 'restore'] as const),
  ...(['hide', 'release'] as const),
];
type Turn = (typeof turns)[number];
export type Verb = (typeof verbs)[number];
export type Deed = (typeof deeds)[number];

/** What the address of a page of posts says, besides the place. */
export type Address = {
  /** The page turned to: `?around=<post>`. */
  turned: Partial<Record<Turn, string>>;
  from: From | null;
  filter: 'unanswered' | null;
  /** What is opened in place: `?do=edit:<post>`. */
  opened: { verb: Verb; post: string } | null;
  /** What was just done: `?done=reply&said=<post>`. */
  done: Deed | null;
  said: string | null;
};

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const oneOf = <Word extends string>(known: readonly Word[], word?: string | null): Word | null =>
  known.find((one) => one === word) ?? null;

/** Reads such an address; what it cannot mean is left out. */
export function addressOf(
  { searchParams }: Pick<URL, 'searchParams'>,
  turning: readonly Turn[] = turns,
): Address {
  const id = (name: string): string | null => {
    const value = searchParams.get(name) ?? '';
    return ID.test(value) ? value : null;
  };
  const [word, post = ''] = (searchParams.get('do') ?? '').split(':');
  const verb = oneOf(verbs, word);
  const turn = turning.find((name) => id(name) !== null);
  return {
    turned: turn === undefined ? {} : { [turn]: id(turn) },
    from: turn === undefined ? oneOf(froms, searchParams.get('from')) : null,
    filter: oneOf(['unanswered'], searchParams.get('filter')),
    opened: verb !== null && ID.test(post) ? { verb, post } : null,
    done: oneOf(deeds, searchParams.get('done')),
    said: id('said'),
  };
}

/** Where nothing is said of the place. */
export const blank = addressOf({ searchParams: new URLSearchParams() });

/** The part of an address behind the path; what is empty is left out. */
function searchWith(values: Record<string, string | null | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => Boolean(value));
  return `?${given.map(([name, value]) => `${name}=${value ?? ''}`).join('&')}`;
}

type Change = Partial<Pick<Address, 'opened' | 'done' | 'said'>>;

/** The same place on the page, with something opened or just done. */
export function searchOf(address: Address, change: Change = {}): string {
  const { turned, from, filter, opened, done, said } = { ...address, ...change };
  const what = opened && `${opened.verb}:${opened.post}`;
  return searchWith({ ...turned, from, filter, do: what, done, said });
}

/** The same place, as forms and links of news are given it: they do not know which it is. */
export const hereOf = (address: Address): string | undefined =>
  searchOf(address).slice(1) || undefined;

/** Another place; nothing opened, nothing done. */
export const turnTo = (
  turned: Address['turned'] & Partial<Pick<Address, 'from' | 'filter'>> & { as?: string | null },
  anchor = '',
): string => searchWith(turned) + anchor;

export const anchorOf = (post: string): string => `p-${post}`;

/** The place of one post, from wherever one is. */
export const permalinkOf = (path: string, post: string): string =>
  `${path}?around=${post}#${anchorOf(post)}`;

/** Where a post of one's own is changed, with what was kept for that. */
export const changePath = (path: string, post: string): string =>
  `${path}?around=${post}&do=edit:${post}#${anchorOf(post)}`;

/** Where a form leads when it is done: the same place, with what was done, at the post it was about. */
export function whereTo(
  url: URL,
  change: { done?: Deed; said?: string; anchor?: string; around?: string } = {},
): string {
  const address = addressOf(url);
  const { done = null, said = null, around } = change;
  const anchor = change.anchor ?? (said === null ? null : anchorOf(said));
  const place =
    around === undefined ? address : { ...address, turned: { around }, from: null, filter: null };
  const search = searchOf(place, { opened: null, done, said });
  return url.pathname + (search === '?' ? '' : search) + (anchor === null ? '' : `#${anchor}`);
}

/** How words look, shown to who has no JavaScript: the form they belong to, and what was typed. */
export type Previewed = { form: string; html: string[]; values: Record<string, string> };
/** What those who write there have not agreed to yet, in its newest version. */
export type Guidelines = { version: number; html: string };
/** What was just done, in sentences. */
export type Saying = {
  kind: 'calm' | 'done';
  title?: string;
  sentences: string[];
  next?: { href: string; text: string } | undefined;
};

/** Everything that the parts of a page of posts share, and what its place has. */
export type Frame = {
  /** Begins the names of what is done there: `community`. */
  module: string;
  /** Where the page is, without what its address asks for. */
  path: string;
  address: Address;
  refused: Refused | null;
  previewed: Previewed | null;
  drafts: Record<string, string>;
  /** The place itself, as a reply to nobody in particular names it. */
  place: { name: string; id: string };
  /** Where the first post gave the place a title, and may change it. */
  title?: string;
  /** Who may write without a name begins as they spoke last. */
  anonymous: { may: boolean; checked: boolean };
  guidelines: Guidelines | null;
  /** What is asked there, where posts have a field per question. */
  questions?: readonly string[];
  /** Where a post is looked after, and what of it; or else what may be done in place. */
  moderation?: { path: string; all: boolean; anonymous: boolean };
  actsOf?(post: PostView): ModerationAct[];
  said: Saying | null;
  /** The reader's own words here, by post and by place of a draft, beside which help stands: to them alone. */
  helpBeside: readonly string[];
  /** The label of a reply to the place as a whole. */
  yourReply: string;
  roleOf(post: PostView): string | undefined;
  aboutDeleting(post: PostView): string;
};

/** What of its place can be seen on a post on which nothing is opened, refused or begun: plain data. */
export type PlaceAtRest = Pick<Frame, 'module' | 'path' | 'address' | 'title' | 'moderation'> & {
  questions?: readonly string[] | undefined;
};

/** Undefined while something is. */
export function atRest(frame: Frame, post: PostView): PlaceAtRest | undefined {
  const { module, path, address, title, moderation, questions } = frame;
  const isTouched =
    frame.refused !== null ||
    frame.previewed !== null ||
    [address.opened?.post, address.said].includes(post.id) ||
    Boolean(frame.drafts[`${module}.reply:${post.id}`]) ||
    (frame.actsOf?.(post).length ?? 0) > 0;
  if (isTouched) return undefined;
  // Which post the title belongs to is its number's to say; whatever it is called.
  const opens = title === undefined ? {} : { title: '' };
  return { module, path, address, ...opens, ...(moderation && { moderation }), questions };
}

/** The frame of such a post, of nothing but that. */
export const frameAtRest = ({ questions, ...place }: PlaceAtRest): Frame => ({
  ...place,
  ...(questions && { questions }),
  ...{ refused: null, previewed: null, drafts: {}, said: null, guidelines: null, yourReply: '' },
  helpBeside: [],
  place: { name: '', id: '' },
  anonymous: { may: false, checked: false },
  roleOf: () => undefined,
  aboutDeleting: () => '',
});

/** Where a form sends: the page keeps its place whatever comes of it. */
export function actionOf({ address }: Pick<Frame, 'address'>, name: string): string {
  const search = searchOf(address);
  return search === '?' ? `?/${name}` : `?/${name}&${search.slice(1)}`;
}

/** The post that opened its place: its title is changed with it, and replies to it go to the place. */
export const isOpening = ({ title }: Pick<Frame, 'title'>, { seq }: PostView): boolean =>
  seq === 1 && title !== undefined;

/** A refusal, when it is of this act on this post. */
export function refusedOf(
  { refused, module }: Pick<Frame, 'refused' | 'module'>,
  act: string,
  post = '',
): Refused | null {
  if (refused?.refused.name !== `${module}.${act}`) return null;
  return (refused.values['post'] ?? '') === post ? refused : null;
}

export const isOpened = ({ address }: Pick<Frame, 'address'>, verb: Verb, post: string): boolean =>
  address.opened?.verb === verb && address.opened.post === post;

/** What was just done was done with this post. */
export const isSaidOf = ({ address, said }: Pick<Frame, 'address' | 'said'>, post: PostView) =>
  said !== null && address.said === post.id && (post.isMine || !isOfAuthor(address.done));

/** A refusal whose form this page does not show: its words must be shown elsewhere. */
export function homeless(
  frame: Pick<Frame, 'address' | 'refused' | 'module' | 'actsOf'>,
  shown: readonly PostView[],
  mayWrite: boolean,
): Refused | null {
  const { refused, module } = frame;
  if (refused === null) return null;
  const act = refused.refused.name.replace(`${module}.`, '');
  const post = refused.values['post'] ?? '';
  if (post === '' && act.startsWith('post_')) return mayWrite ? null : refused;
  const found = shown.find(({ id }) => id === post);
  if (found === undefined) return refused;
  const tends = frame.actsOf?.(found).some(({ useCase }) => useCase === refused.refused.name);
  if (tends) return isOpened(frame, 'tend', post) ? null : refused;
  const verb = oneOf(['reply', 'edit', 'delete'], act.replace(/^post_|_(post|answer)$/, ''));
  if (verb === null || found.can[verb] !== true) return refused;
  return verb === 'reply' || isOpened(frame, verb, post) ? null : refused;
}

/** People with a name who wrote these posts: offered first behind an @. */
export const peopleOf = (posts: readonly PostView[]): { id: string; name: string }[] => [
  ...new Map(
    posts.flatMap(({ by, isMine }) =>
      by?.kind === 'named' && !isMine ? [[by.id, { id: by.id, name: by.name }] as const] : [],
    ),
  ).values(),
];

/** A name for those who hear the page, and for words like "in reply to". */
export function nameOf(t: Translate, by: ByView | null): string {
  if (by === null || by.kind === 'left') return t('ui.somebody_who_left');
  return by.kind === 'named' ? by.name : t('post.nameless', { number: by.number });
}

import { z } from 'zod';
import { Limit, NameCursor } from '#platform/paged.contract.ts';
import type { ServiceFacts } from './service.contract.ts';
import { port } from '#platform/port.contract.ts';
import { isBlank, OptionalLine } from '#platform/text.contract.ts';
import { Base, type Based } from '#platform/base.contract.ts';
import { Ticked } from '#platform/ticked.contract.ts';
import { Name } from './contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { Verdict } from '#platform/verdict.ts';

/** Languages to choose from, by their codes (BCP 47). Others are written as their speakers call them. */
export const languageCodes = (
  'ar bn ca cs da de el en es et eu fa fi fr gl gu he hi hr hu id it ja ko ms nb nl pa pl pt ro ru ' +
  'sk sr sv sw ta te th tl tr uk ur vi zh'
).split(' ');

export const MAX_ABOUT = 1_000;
const MAX_OTHERS = 5;

/** Several boxes of one name: a form sends nothing, one word, or a list. */
const Languages = z
  .union([z.array(z.enum(languageCodes)).max(20), z.enum(languageCodes).transform((one) => [one])])
  .default([]);
/** Between commas. */
const Others = z
  .string()
  .max(200, 'too_long')
  .default('')
  .transform((text) =>
    text
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter((one) => !isBlank(one)),
  )
  .pipe(z.array(z.string().max(30, 'too_long')).max(MAX_OTHERS, 'too_many_languages'));

/** Who sees one’s page, and one’s posts gathered: whoever may meet one, who is signed in, nobody else. */
export const pageReaders = ['all', 'members', 'me'] as const;

export const ChangeProfile = z.strictObject({
  about: z.string().trim().max(MAX_ABOUT, 'too_long').default(''),
  pronouns: OptionalLine(40).default(''),
  languages: Languages,
  otherLanguages: Others,
  topics: OptionalLine(300).default(''),
  listed: Ticked,
  /** Not said: it stays. */
  pageFor: z.enum(pageReaders, 'choose_one').optional(),
  base: Base,
  clientId: z.uuid().optional(),
});
export const ReleaseProfile = z.strictObject({ person: z.uuid() });

export const PersonInput = z.strictObject({ person: z.uuid() });
export const AvatarInput = z.strictObject({
  person: z.uuid(),
  version: z.string().regex(/^[\w-]{1,40}$/, 'not_valid'),
});
/** The directory of one's own side. What is looked for by name comes nearest first, on one page. */
export const PeopleInput = z.strictObject({
  name: z.string().trim().max(60, 'too_long').default(''),
  language: z.string().trim().max(30).default(''),
  after: NameCursor,
  limit: Limit(30),
});
export const PeopleLikeInput = z.strictObject({ name: z.string().trim().min(1).max(40) });

/** One's own profile, to be changed. */
export const ChangeName = z.strictObject({ name: Name });

export type ProfileView = Based & {
  id: string;
  name: string;
  /** From when on one may be called otherwise; null: at once. */
  nameFrom: Date | null;
  avatar: string | null;
  about: string;
  pronouns: string;
  /** Codes of `languageCodes`; of others, or as written, where it is another's. */
  languages: string[];
  otherLanguages: string[];
  topics: string;
  listed: boolean;
  pageFor: (typeof pageReaders)[number];
  /** Waits for a person to look at it; others see none of it. */
  held: boolean;
};

/** What is shown beside somebody's name, such as a badge. */
export type Mark = {
  id: string;
  title: string;
  about: string;
  /** In which one reads it; null where nobody said which that is. */
  language: string | null;
};
/** Marks of a person that the reader, who is signed in, may see. */
export const marks = port<(ctx: ReadCtx<never>, personId: string) => Promise<readonly Mark[]>>(
  'accounts.marks',
  'many',
);

/** A person as another may meet them. For guests only the name and the picture. */
export type PersonView = ListedPerson & {
  isMe: boolean;
  /** They keep their page to themselves, or to members: only the name and the picture are shown. */
  isClosed: boolean;
  aboutHtml: string;
  /** Month in which they came, as `2026-03`; null for guests. */
  since: string | null;
  marks: Mark[];
  /** Shown to oneself and to moderators only. */
  held: boolean;
  /** Of a program: what it is for, and whom to turn to; null: a person. */
  service: ServiceFacts | null;
  can: { edit: Verdict; release: Verdict };
};
export type AvatarView = { type: string; /** As base64. */ bytes: string };

export type ListedPerson = Pick<
  ProfileView,
  'id' | 'name' | 'avatar' | 'pronouns' | 'languages' | 'topics'
>;
export type PeopleView = {
  people: ListedPerson[];
  next: string | null;
  listed: boolean;
  /** What was typed is no name: it says that a life may be in danger. */
  helpFirst: boolean;
};
export type PeopleLikeView = { people: { id: string; name: string; avatar: string | null }[] };

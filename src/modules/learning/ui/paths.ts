import type { Translate } from '#lib/text/index.ts';
import { langOf } from '#lib/ui/lang.ts';
import type { Named, StepKind } from '../programme.contract.ts';

export const programmePath = (programme: string): string => `/learn/${programme}`;

/** Readings have a folder of their own, so that a discussion's address stays the short one. */
export const stepPath = (programme: string, step: { slug: string; kind: StepKind }): string =>
  step.kind === 'reading'
    ? `/learn/${programme}/read/${step.slug}`
    : `/learn/${programme}/${step.slug}`;

/** One's own way through a programme, also after its end. */
export const myProgrammePath = (programme: string): string => `/my-learning/${programme}`;

/** The place of one post within its discussion. */
export const postPath = (programme: string, step: string, post: string): string =>
  `/learn/${programme}/${step}?around=${post}#p-${post}`;

/** Where several posts of a discussion are chosen. */
export const choosePath = (programme: string, step: string): string =>
  `/learn/${programme}/${step}/choose`;

export const gradebookPath = (programme: string, step?: string): string =>
  `/learn/${programme}/register${step === undefined ? '' : `/${step}`}`;

/** One person in a programme, for those who walk beside them. */
export const personInGradebook = (programme: string, person: string): string =>
  `${gradebookPath(programme)}/people/${person}`;

/** Where hosts write to those who take part. */
export const writePath = (programme: string): string => `${gradebookPath(programme)}/people/write`;

export const editPath = (programme: string, step?: string): string =>
  `/learn/${programme}/edit${step === undefined ? '' : `/${step}`}`;

/** All pictures, files and films of a programme. */
export const filesPath = (programme: string): string => editPath(programme, 'files');

/** The same page of an author, in the language that a form of theirs was in. */
export const inLocale = (path: string, form: FormData): string => {
  const locale = form.get('locale');
  return withQuery(path, { locale: typeof locale === 'string' ? locale : undefined });
};

/** The address of a page's action, keeping what the page's own address chooses. */
export function actionOf(action: string, path: string): string {
  const query = path.split('#', 1)[0]?.split('?')[1];
  return `?/${action}${query === undefined ? '' : `&${query}`}`;
}

/** A path with these values in its query; the empty ones are left out. */
export function withQuery(path: string, values: Record<string, string | undefined>): string {
  const given = Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length === 0 ? path : `${path}?${String(new URLSearchParams(given))}`;
}

/** The way to a page: the programmes, one of them, and what stands between. */
export const crumbsTo = (
  t: Translate,
  programme?: Named & { language?: string | null; as?: string | undefined },
  ...more: readonly { text: string; href?: string; lang?: string | undefined }[]
) => [
  { text: t('learn.title'), href: '/learn' },
  ...(programme
    ? [
        {
          ...{
            text: programme.title,
            href: withQuery(programmePath(programme.slug), { as: programme.as }),
          },
          lang: langOf(t, programme.language ?? null),
        },
      ]
    : []),
  ...more,
];

/** Sides to choose from. */
export const sidesOf = (t: Translate, teenSide: boolean) =>
  (teenSide ? (['adult', 'teen'] as const) : (['adult'] as const)).map((value) => {
    return { value, text: t(`author.side_${value}`) };
  });

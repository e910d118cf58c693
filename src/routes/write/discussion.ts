import { isHttpError } from '@sveltejs/kit';
import { asked, type Asking } from '#platform/web/page.ts';
import { stepPath } from '#modules/learning/ui/index.ts';

const PAGE_OF_STEP = /^\/learn\/([a-z0-9-]{1,80})\/([a-z0-9-]{1,80})$/;

/** The discussion of a programme from whose page somebody comes, where they may write in it. */
export async function discussionIn(event: Asking, from: string) {
  const [, programmeSlug, slug] = PAGE_OF_STEP.exec(from) ?? [];
  if (programmeSlug === undefined) return null;
  const view = await asked(event, 'learning.programme', { programmeSlug }).catch(
    (problem: unknown) => {
      if (!isHttpError(problem)) throw problem;
      return null;
    },
  );
  const step = view?.courses.flatMap(({ steps }) => steps).find((one) => one.slug === slug);
  const isOpen = step?.state === 'open' || step?.state === 'waiting' || step?.state === 'done';
  if (!view || step?.kind !== 'discussion' || !isOpen) return null;
  const answers = step.missing.answer;
  return {
    ...{ title: step.title, language: step.language, answers },
    programme: { title: view.title, language: view.language },
    link: `${stepPath(view.slug, step)}#${answers ? 'answer' : 'others'}`,
  };
}

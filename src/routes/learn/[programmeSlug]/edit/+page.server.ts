import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { webApp } from '#platform/web/app.ts';
import { editPath, inLocale } from '#modules/learning/ui/index.ts';
import { draftsIn } from '../../../drafts.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const view = await asking(event, 'learning.authoring', {
    ...event.params,
    ...given(event.url, 'locale'),
  });
  const own = [`learning.programme:${view.id}`, `learning.new_course:${view.id}`];
  const courses = view.courses.map(({ id }) => `learning.course:${id}`);
  const locale = view.inLanguage?.locale;
  const versions = [view, ...view.courses].map(({ id }) => `learning.version:${id}:${locale}`);
  return {
    view,
    drafts: await draftsIn(event, ...(locale === undefined ? [...own, ...courses] : versions)),
    teenSide: webApp().settings.TEEN_SIDE,
    isCopied: event.url.searchParams.has('copied'),
  };
};

const atCourse = (
  { programmeSlug, course }: { programmeSlug: string; course: string },
  _event: RequestEvent,
  form: FormData,
) => `${inLocale(editPath(programmeSlug), form)}#course-${course}`;

const atStep = (
  { programmeSlug }: { programmeSlug: string },
  _event: RequestEvent,
  form: FormData,
) => `${editPath(programmeSlug)}#step-${String(form.get('step'))}`;

export const actions: Actions = {
  programme: action('learning.edit_programme', {
    then: ({ programmeSlug }, _event, form) => inLocale(editPath(programmeSlug), form),
  }),
  readers: action('learning.change_readers', {
    then: ({ programmeSlug }) => editPath(programmeSlug),
  }),
  publish: action('learning.publish_programme'),
  withdraw: action('learning.withdraw_programme'),
  archive: action('learning.archive_programme'),
  hide: action('learning.hide_programme'),
  bring_back: action('learning.bring_back_programme'),
  remove: action('learning.remove_programme', { then: () => '/learn' }),
  copy: action('learning.copy_programme', {
    then: (_result, { url }) => `${url.pathname}?copied`,
  }),
  add_course: action('learning.add_course', { then: atCourse }),
  course: action('learning.edit_course', { then: atCourse }),
  move_course: action('learning.move_course', { then: atCourse }),
  remove_course: action('learning.remove_course'),
  restore_course: action('learning.restore_course', { then: atCourse }),
  restore_step: action('learning.restore_step', { then: atStep }),
  move_step: action('learning.move_step', {
    then: atStep,
  }),
};

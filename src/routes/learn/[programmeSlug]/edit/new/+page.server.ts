import { error } from '@sveltejs/kit';
import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { editPath } from '#modules/learning/ui/index.ts';
import { addingFile, lookingAgain, previewing, withoutFile } from '../teaching.ts';
import { draftsIn } from '../../../../drafts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id, slug, title, setAside, courses, fileMegabytes } = await asking(
    event,
    'learning.authoring',
    event.params,
  );
  const { searchParams } = event.url;
  const course = courses.find(({ id }) => id === searchParams.get('course'));
  if (course === undefined) error(404, 'not_found');
  const kind = searchParams.get('kind') === 'discussion' ? 'discussion' : 'reading';
  return {
    programme: { id, slug, title },
    setAside,
    course: { id: course.id, title: course.title },
    kind,
    fileMegabytes,
    drafts: await draftsIn(event, `learning.new_${kind}:${course.id}`),
  } as const;
};

export const actions: Actions = {
  add: action('learning.add_step', {
    input: withoutFile,
    then: ({ programmeSlug, step }) => `${editPath(programmeSlug)}#step-${step}`,
  }),
  file: addingFile('learning.add_step'),
  look: lookingAgain('learning.add_step'),
  preview: previewing,
};

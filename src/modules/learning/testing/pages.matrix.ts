import type { Pages } from '#tests/matrix/rows.ts';

export const pages: Pages = {
  '/learn/[programme]': (half) => `/learn/${half.slug}`,
  '/my-learning/[programme]': (half) => `/my-learning/${half.slug}`,
  '/learn/[programme]/[step]': (half) => `/learn/${half.slug}/${half.discussion.slug}`,
  '/learn/[programme]/[step]/choose': (half) =>
    `/learn/${half.slug}/${half.discussion.slug}/choose`,
  '/learn/[programme]/read/[step]': (half) => `/learn/${half.slug}/read/${half.reading.slug}`,
  '/learn/[programme]/register': (half) => `/learn/${half.slug}/register`,
  '/learn/[programme]/register/[step]': (half) =>
    `/learn/${half.slug}/register/${half.discussion.slug}`,
  '/learn/[programme]/register/people/[person]': (half) =>
    `/learn/${half.slug}/register/people/${half.peer.personaId}`,
  '/learn/[programme]/register/people/write': (half) => `/learn/${half.slug}/register/people/write`,
  '/my-learning/words/[nudge]': (half) => `/my-learning/words/${half.nudge}`,
  '/files/[id]': (half) => `/files/${half.file}`,
  '/learn/[programme]/edit': (half) => `/learn/${half.slug}/edit`,
  '/learn/[programme]/edit/files': (half) => `/learn/${half.slug}/edit/files`,
  '/learn/[programme]/edit/new': (half) => `/learn/${half.slug}/edit/new?course=${half.course}`,
  '/learn/[programme]/edit/[step]/rules': (half) =>
    `/learn/${half.slug}/edit/${half.discussion.slug}/rules`,
  '/learn/[programme]/edit/[step]': (half) => `/learn/${half.slug}/edit/${half.discussion.slug}`,
};

import type { Pages } from '#tests/matrix/rows.ts';

export const pages: Pages = {
  '/learn/[programmeSlug]': (half) => `/learn/${half.slug}`,
  '/my-learning/[programmeSlug]': (half) => `/my-learning/${half.slug}`,
  '/learn/[programmeSlug]/[stepSlug]': (half) => `/learn/${half.slug}/${half.discussion.slug}`,
  '/learn/[programmeSlug]/[stepSlug]/choose': (half) =>
    `/learn/${half.slug}/${half.discussion.slug}/choose`,
  '/learn/[programmeSlug]/read/[stepSlug]': (half) =>
    `/learn/${half.slug}/read/${half.reading.slug}`,
  '/learn/[programmeSlug]/register': (half) => `/learn/${half.slug}/register`,
  '/learn/[programmeSlug]/register/[stepSlug]': (half) =>
    `/learn/${half.slug}/register/${half.discussion.slug}`,
  '/learn/[programmeSlug]/register/people/[person]': (half) =>
    `/learn/${half.slug}/register/people/${half.peer.personaId}`,
  '/learn/[programmeSlug]/register/people/write': (half) =>
    `/learn/${half.slug}/register/people/write`,
  '/my-learning/words/[nudge]': (half) => `/my-learning/words/${half.nudge}`,
  '/files/[id]': (half) => `/files/${half.file}`,
  '/learn/[programmeSlug]/edit': (half) => `/learn/${half.slug}/edit`,
  '/learn/[programmeSlug]/edit/files': (half) => `/learn/${half.slug}/edit/files`,
  '/learn/[programmeSlug]/edit/new': (half) => `/learn/${half.slug}/edit/new?course=${half.course}`,
  '/learn/[programmeSlug]/edit/[stepSlug]/rules': (half) =>
    `/learn/${half.slug}/edit/${half.discussion.slug}/rules`,
  '/learn/[programmeSlug]/edit/[stepSlug]': (half) =>
    `/learn/${half.slug}/edit/${half.discussion.slug}`,
};

/** What the overview leads to, in the order of the sub-navigation. */
export const sections = [
  'profile',
  'security',
  'sessions',
  'notifications',
  'invitations',
  'blocks',
  'acts',
  'side',
  'data',
] as const;

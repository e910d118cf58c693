/** Lists that people join by themselves, and that their keeper calls once for a post. */
export type Taglist = {
  keeper: string;
  space: string;
  name: string;
  about: string;
  members: readonly string[];
};

export const taglists: readonly Taglist[] = [
  {
    keeper: 'sunniva',
    space: 'small',
    name: 'Friday kitchen table',
    about: 'On Fridays I put a question on the table. Whoever likes to be reminded sits here.',
    members: ['elspeth', 'yusuf', 'hadiza'],
  },
  {
    keeper: 'tomas',
    space: 'night',
    name: 'Awake tonight',
    about: 'For nights when somebody asks who is up. One call a night, no more.',
    members: ['sunniva', 'elspeth'],
  },
];

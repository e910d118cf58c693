type Programme = { id: string; slug: string };

/** What an act answers of where it was done: to go on with, and as addresses have it. */
export const whereProgramme = ({ id, slug }: Programme) => ({ programme: id, programmeSlug: slug });

export const whereStep = ({
  stepId,
  stepSlug,
  ...programme
}: Programme & Record<'stepId' | 'stepSlug', string>) => ({
  ...whereProgramme(programme),
  step: stepId,
  stepSlug,
});

/** What is changed together, as it stands: by the fields of the acts. */

type Names = { title: string; summary: string };

export const namesOf = ({ title, summary }: Names) => ({ title, summary });

export const programmeOf = ({ isPublic, ...names }: Names & { isPublic: boolean }) => ({
  ...namesOf(names),
  isPublic,
});

type Texts = { title: string; body: string; videoUrl: string | null };

export const textsNow = ({ title, body, videoUrl }: Texts) => ({ title, body, videoUrl });

/** An act of power as those read of it who run the place: nobody is named, and no words stand there. */
export type Entry = {
  id: string;
  at: Date;
  act: string;
  by: string | null;
  subjectKind: string;
  /** Null where it is a person, or something of a person’s: by a duty or a post one would know whose pseudonym that is. */
  subjectId: string | null;
  concerned: string | null;
  expiresAt: Date | null;
  /** The link of the chain that seals it; null where it is about to be sealed. */
  seal: number | null;
};

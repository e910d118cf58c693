/** What lets people be reached elsewhere. */
export type ContactKind = 'phone' | 'mail' | 'link' | 'handle' | 'address';

/** Where it stands, in units of the folded text. */
export type Found = { kind: ContactKind; from: number; to: number };

/** What belongs to the place itself. */
export type Ours = {
  /** Hosts under which the place is served. */
  hosts?: readonly string[];
  /** Numbers of the operator's own lines of help. */
  helplines?: readonly string[];
};

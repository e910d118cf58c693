declare module 'unicode-confusables' {
  /** Replaces each look-alike by the character it looks like. */
  export function rectifyConfusion(input: string): string;
}

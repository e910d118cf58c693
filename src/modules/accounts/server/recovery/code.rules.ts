/** Letters and digits that no eye and no pen confuses. */
const ALPHABET = '23456789abcdefghjkmnpqrstvwxyz';
const GROUPS = 3;
const OF = 4;

/** A recovery code, as it is shown: `k7mp-x2wd-9htq`, 58 bits. `chance(n)` gives an integer below n. */
export function newCode(chance: (below: number) => number): string {
  const letter = () => ALPHABET[chance(ALPHABET.length)] ?? '';
  const group = () => Array.from({ length: OF }, letter).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** A code as it is compared: capitals, spaces and dashes do not matter. */
export const plainCode = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Whether something typed may be a recovery code; what is shorter comes from a one-time-code app. */
export const looksLikeRecoveryCode = (typed: string): boolean =>
  plainCode(typed).length === GROUPS * OF;

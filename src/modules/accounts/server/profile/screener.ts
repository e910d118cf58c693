import type { Screened, ScreenVerdict } from '#modules/safety/contract.ts';

type Screen = (ctx: unknown, screened: Screened) => Promise<ScreenVerdict>;

// Safety stands above accounts and calls it, so it is handed in where everything is put together.
// Without it nothing is shown before a person has looked.
let screen: Screen = () => Promise.resolve('hold');

/** Who looks at the words of profiles before others see them: safety's `screen()`. */
export function screenProfilesWith(one: Screen): void {
  screen = one;
}

/** Looks at what a profile says. Throws `Refusal` invalid for what cannot be shown at all. */
export const screenProfile = (
  ctx: unknown,
  texts: Record<string, string>,
): Promise<ScreenVerdict> => screen(ctx, { place: 'accounts.profile', texts });

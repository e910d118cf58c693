import { createHash } from 'node:crypto';
import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { AgeTold, JoiningView } from '#modules/accounts/joining.contract.ts';
import type { Refused } from '#platform/web/action.ts';
import { cookieAt } from '#platform/web/entering.ts';
import { asking, type Asking } from '#platform/web/page.ts';

const COOKIE = 'samovar_door';
/** In seconds: long enough that nobody tries another year in the same hour, and no longer. */
const WEEK = 7 * 86_400;
const reasons: readonly AgeTold[] = [
  ...(['too_young', 'adults_only', 'young_wait', 'invitation_of_age'] as const),
];

type At = Asking & Pick<RequestEvent, 'cookies'>;

/** The invitation that a page is opened with, and whether this browser was told lately that somebody is too young. */
export async function atTheDoor(event: At) {
  const code = (event.url.searchParams.get('invitation') ?? '').slice(0, 100);
  const view = await asking(event, 'accounts.joining', { code });
  return { code, view, told: toldIn(event, code, view) };
}

function toldIn(event: At, code: string, { invitation, youngWait }: JoiningView): AgeTold | null {
  const [why, by] = (event.cookies.get(COOKIE) ?? '').split('.');
  const told = reasons.find((reason) => reason === why);
  // It was a slip, say those who run the place: whoever holds a new link of theirs is asked again.
  const isLifted =
    (invitation.state === 'claim' || (invitation.state === 'good' && invitation.skipsApproval)) &&
    tagOf(code) !== by;
  // Whoever had to wait for somebody to look after the young waits no longer than that.
  const isOver = told === 'young_wait' && !youngWait;
  return told === undefined || isLifted || isOver ? null : told;
}

/** Says no more than whether it is the same code. */
const tagOf = (code: string): string =>
  createHash('sha256').update(`door:${code}`).digest('base64url').slice(0, 12);

/** An act of coming in: who was refused for the year they said is not asked again for another. */
export const rememberingAge =
  <Event extends RequestEvent>(act: (event: Event) => Promise<ActionFailure<Refused>>) =>
  async (event: Event): Promise<ActionFailure<Refused>> => {
    const { code, told } = await atTheDoor(event);
    if (told !== null) {
      const refused = { name: 'accounts.join', code: 'forbidden', why: told } as const;
      return fail(403, { refused: { ...refused, fields: {}, params: {} }, values: {} });
    }
    const out = await act(event);
    const why = out.data.refused.fields['birthYear'];
    if (!reasons.some((reason) => reason === why)) return out;
    event.cookies.set(COOKIE, `${why ?? ''}.${tagOf(code)}`, {
      ...cookieAt(event),
      maxAge: WEEK,
    });
    // Another page stands there now, so that the script of this one goes to it.
    const way = new URLSearchParams(event.url.searchParams);
    way.set('told', '1');
    redirect(303, `${event.url.pathname}?${way}`);
  };

import type { RequestEvent } from '@sveltejs/kit';
import type { Actor } from '../actor.ts';
import type { CatalogueEntry } from '../http/catalogue.ts';

/** The part of the composition root that pages use; put there by `entry/app.ts` in the same process. */
export type WebApp = {
  settings: {
    SOURCE_URL?: string | undefined;
    COMMUNITY_NAME: string;
    DEMO: boolean;
    TEEN_SIDE: boolean;
    TRUST_PROXY: boolean;
  };
  /** Whether emails can be sent from here. */
  mails: boolean;
  actorOf(headers: Record<string, string | undefined>): Promise<Actor>;
  /** `agent` is the browser's own line; only coarse words of it go further. */
  perform(
    name: string,
    actor: Actor,
    input: unknown,
    network: string,
    agent?: string | null,
  ): Promise<unknown>;
  /** `network`: where it is asked from, for what is limited. */
  ask(name: string, actor: Actor, input: unknown, network?: string): Promise<unknown>;
  /** Ways into the demo; none where this is no demo. */
  demoCards: readonly DemoCard[];
  /** Everything that can be done or asked here, by name. */
  catalogue(): CatalogueEntry[];
  /** Whether guests may read a page, and search engines know it. */
  isPublic(path: string): 'listed' | 'unlisted' | undefined;
  /** Logs what nobody expected, without words of people, and says what the page shows. */
  report(problem: unknown, path: string, requestId: string): { status: number; message: string };
};

type InLanguages = { en: string; es: string };

/** Be this person: what the card is called, what there is to see, and where. */
export type DemoCard = { name: string; title: InLanguages; see: InLanguages; leads: string };

export function webApp(): WebApp {
  const app = (globalThis as Record<symbol, unknown>)[Symbol.for('samovar.app')];
  if (app === undefined) throw new Error('The web was started without the app.');
  return app as WebApp;
}

/** A refusal, as it looks from the other side of the bundle: known by its shape, not by its class. */
export type RefusalShape = {
  code:
    | 'invalid'
    | 'unauthenticated'
    | 'forbidden'
    | 'not_found'
    | 'conflict'
    | 'too_many'
    | 'unavailable';
  why: string;
  fields: Record<string, string>;
  params: Record<string, string | number>;
};

export const isRefusal = (problem: unknown): problem is RefusalShape =>
  problem instanceof Error && 'code' in problem && 'why' in problem && 'fields' in problem;

export const statusOf: Record<RefusalShape['code'], number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_many: 429,
  unavailable: 503,
};

export const networkOf = (event: Pick<RequestEvent, 'getClientAddress'>): string =>
  event.getClientAddress();

import type { Settings } from '#settings';
import type { Actor } from '../actor.ts';
import type { CatalogueEntry } from '../http/catalogue.ts';
import type { Carried } from '../live/stream.ts';
import type { Registry } from '../registry.ts';
import type { Refusal } from '../verdict.ts';

/** The part of the composition root that pages use; put there by `entry/app.ts` in the same process. */
export type WebApp = {
  settings: Pick<
    Settings,
    'SOURCE_URL' | 'COMMUNITY_NAME' | 'LANGUAGES' | 'DEMO' | 'TEEN_SIDE' | 'SESSION_DAYS'
  >;
  /** Whether emails can be sent from here. */
  mails: boolean;
  actorOf(carried: Carried): Promise<Actor>;
  /**
   * Performs a use case by name. Throws `Refusal`. `agent` is the browser's own line; only coarse words of
   * it go further. `known` is what the browser keeps of accounts (`DEVICE_COOKIE`).
   */
  perform(
    name: string,
    actor: Actor,
    input: unknown,
    network: string,
    agent?: string | null,
    known?: string,
  ): Promise<unknown>;
  /** What came of an input that was sent before; undefined where it never arrived. Throws `Refusal`. */
  arrived(name: string, actor: Actor, input: unknown): Promise<{ result: unknown } | undefined>;
  /** Counts that somebody sent something, before it is read. Throws `Refusal`. */
  counted(actor: Actor, network: string): Promise<void>;
  /** Asks a query by name. Throws `Refusal`. `network`: where it is asked from, for what is limited. */
  ask(
    name: string,
    actor: Actor,
    input: unknown,
    network?: string,
    known?: string,
  ): Promise<unknown>;
  /** Ways into the demo; none where this is no demo. */
  demoCards: readonly DemoCard[];
  /** Everything that can be done or asked here, by name. */
  catalogue(): CatalogueEntry[];
  isPublic: Registry['isPublic'];
  /** Seals what a browser keeps for a moment; only with the same `bound` it is opened. */
  seal(text: string, bound: string): string;
  /** The text again; undefined where it was sealed elsewhere, for another `bound`, or is no sealed text at all. */
  unseal(sealed: string, bound: string): string | undefined;
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
export type RefusalShape = Pick<Refusal, 'code' | 'why' | 'fields' | 'params'> & {
  current?: Refusal['current'] | undefined;
  sent?: unknown;
};

export const isRefusal = (problem: unknown): problem is RefusalShape =>
  problem instanceof Error && 'code' in problem && 'why' in problem && 'fields' in problem;

/** A whole page as guests get it. */
export type CachedPage = { status: number; headers: Record<string, string>; body: Buffer };

/**
 * Pages for requests without cookies, kept for a second: a thread that is linked from somewhere is read
 * by hundreds at once. Hiding, removing and changing who may see purge at once.
 */
export class GuestCache {
  readonly #pages = new Map<string, { page: CachedPage; until: number }>();
  readonly #building = new Map<string, Promise<CachedPage>>();
  readonly #lifetime: number;
  readonly #most: number;
  #generation = 0;

  /** `lifetime` in ms; `most` pages at once. */
  constructor(lifetime = 1_000, most = 500) {
    this.#lifetime = lifetime;
    this.#most = most;
  }

  /** The page for a key; built once, however many ask at the same time. */
  async get(key: string, now: number, build: () => Promise<CachedPage>): Promise<CachedPage> {
    const kept = this.#pages.get(key);
    if (kept !== undefined && kept.until > now) return kept.page;
    const running = this.#building.get(key);
    if (running !== undefined) return running;
    const generation = this.#generation;
    const building = build().finally(() => this.#building.delete(key));
    this.#building.set(key, building);
    const page = await building;
    // What was read before a purge must not outlive it.
    if (page.status === 200 && generation === this.#generation)
      this.#keep(key, page, now + this.#lifetime);
    return page;
  }

  /** Forgets everything. */
  purge(): void {
    this.#generation += 1;
    this.#pages.clear();
    this.#building.clear();
  }

  #keep(key: string, page: CachedPage, until: number): void {
    this.#pages.delete(key);
    this.#pages.set(key, { page, until });
    const oldest = this.#pages.keys().next().value;
    if (this.#pages.size > this.#most && oldest !== undefined) this.#pages.delete(oldest);
  }
}

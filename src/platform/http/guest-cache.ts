import { LRUCache } from 'lru-cache';

/** A whole page as guests get it. */
export type CachedPage = { status: number; headers: Record<string, string>; body: Buffer };

/**
 * Pages for requests without cookies, kept for a second: a thread that is linked from somewhere is read
 * by hundreds at once. Hiding, removing and changing who may see purge at once.
 */
export class GuestCache {
  readonly #pages = new LRUCache<string, CachedPage>({ max: 500, ttl: 1_000 });
  readonly #building = new Map<string, Promise<CachedPage>>();
  #generation = 0;

  /** The page for a key, where it is there already. */
  kept(key: string): CachedPage | undefined {
    return this.#pages.get(key);
  }

  /** The page for a key; built once, however many ask at the same time. */
  async get(key: string, build: () => Promise<CachedPage>): Promise<CachedPage> {
    const known = this.#pages.get(key) ?? this.#building.get(key);
    if (known !== undefined) return known;
    const generation = this.#generation;
    const building = build().finally(() => this.#building.delete(key));
    this.#building.set(key, building);
    const page = await building;
    // What was read before a purge must not outlive it, and what somebody chose is nobody else's.
    const isForAll = page.status === 200 && !('set-cookie' in page.headers);
    if (isForAll && generation === this.#generation) this.#pages.set(key, page);
    return page;
  }

  /** Forgets everything. */
  purge(): void {
    this.#generation += 1;
    this.#pages.clear();
    this.#building.clear();
  }
}

import { Refusal } from '../verdict.ts';

/** Lets a few work at once and a few more wait; whoever comes then is asked to come back in a moment. */
export class Turns {
  readonly #atOnce: number;
  readonly #mayWait: number;
  readonly #waiting: (() => void)[] = [];
  #working = 0;

  constructor({ atOnce, mayWait }: { atOnce: number; mayWait: number }) {
    this.#atOnce = atOnce;
    this.#mayWait = mayWait;
  }

  /** Does the work when it is its turn. Throws `Refusal`: unavailable, when too many wait. */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#working >= this.#atOnce) await this.#wait();
    else this.#working += 1;
    try {
      return await work();
    } finally {
      // The place goes straight to the next one, so that nobody slips in between.
      const next = this.#waiting.shift();
      if (next === undefined) this.#working -= 1;
      else next();
    }
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= this.#mayWait) throw new Refusal('unavailable', 'pictures_busy');
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

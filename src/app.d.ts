import type { Actor } from '#platform/actor.ts';

declare global {
  namespace App {
    interface Error {
      /** Where somebody reads their own words of an address that leads them nowhere else any more. */
      mine?: string;
    }
    interface Locals {
      actor: Actor;
      /** Language of this answer: the person's, the cookie's, or the browser's. */
      locale: string;
      theme: 'light' | 'dark' | 'auto';
      requestId: string;
    }
  }
}

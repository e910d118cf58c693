import type { Module } from '#platform/register.ts';
import { onSideChanged } from './server/side/on-side-changed.ts';
import { imageQueries, imageTimers, imageUseCases } from './server/image/image.module.ts';
import { spaceQueries, spaceUseCases } from './server/space/space.module.ts';
import { threadQueries, threadTimers, threadUseCases } from './server/thread/thread.module.ts';

export const community = {
  useCases: [...spaceUseCases, ...threadUseCases, ...imageUseCases],
  queries: [...spaceQueries, ...threadQueries, ...imageQueries],
  handlers: [onSideChanged],
  timers: [...threadTimers, ...imageTimers],
} as const satisfies Module;

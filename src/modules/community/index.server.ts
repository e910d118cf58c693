import type { Module } from '#platform/register.ts';
import { onSideChanged } from './server/side/on-side-changed.ts';
import { imageQueries, imageTimers, imageUseCases } from './server/image/image.module.ts';
import { spaceQueries, spaceUseCases } from './server/space/space.module.ts';

export const community = {
  useCases: [...spaceUseCases, ...imageUseCases],
  queries: [...spaceQueries, ...imageQueries],
  handlers: [onSideChanged],
  timers: [...imageTimers],
} as const satisfies Module;

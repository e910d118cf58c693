import type { Module } from '#platform/module.ts';
import { provide } from '#platform/port.contract.ts';
import { screening } from './contract.ts';
import { screen } from './server/screen.ts';

export { screen };

export const safety = {
  name: 'safety',
  useCases: [],
  queries: [],
  provides: [provide(screening, screen)],
} as const satisfies Module;

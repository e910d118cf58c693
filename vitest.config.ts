import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Three kinds of test: rules need nothing, stories a real database, journeys a real browser and server. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rules',
          include: ['src/**/*.rules.test.ts', 'src/lib/**/*.test.ts'],
          exclude: ['src/lib/client/**'],
          environment: 'node',
        },
      },
      {
        plugins: [svelte()],
        test: {
          name: 'stories',
          include: ['src/**/*.test.ts', 'db/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['**/*.rules.test.ts', 'src/lib/**', 'tests/journeys/**', 'node_modules/**'],
          environment: 'node',
          globalSetup: ['src/platform/testing/global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts', 'src/lib/client/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['src/platform/testing/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

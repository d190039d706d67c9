import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          // They wait for nothing but the processor, of which a busy machine gives them a sixth. This is for what hangs.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // As long as the browser itself waits for what a test asks it for; a second is Vitest's own.
          expect: { poll: { timeout: 30_000 } },
          // Each file has a browser and a port of its own. More of them at once only wait for each other.
          maxWorkers: 2,
          // A browser on a busy machine is late now and then; what fails twice is broken.
          retry: 1,
        },
      },
      {
        test: {
          // Against a real server, where one is named; see docs/meilisearch.md.
          name: 'meilisearch',
          include: ['tests/meilisearch/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

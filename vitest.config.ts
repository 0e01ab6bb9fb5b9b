import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Two cores run CI; the end-to-end files start real SDKs and want room.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});

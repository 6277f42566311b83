import { format } from 'node:util';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// What the console says is a fault; a test that provokes it listens itself.
const said: string[] = [];

beforeEach(() => {
  for (const kind of ['error', 'warn'] as const) {
    vi.spyOn(console, kind)
      .mockClear()
      .mockImplementation((...words: unknown[]) => void said.push(format(...words)));
  }
});

afterEach(() => {
  cleanup();
  expect(said.splice(0), 'the console stays silent').toEqual([]);
});

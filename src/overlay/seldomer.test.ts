import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { seldomer } from './seldomer.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

it('tries seldomer and seldomer in vain, but makes up for what it put off', () => {
  const act = vi.fn(() => false);
  const ask = seldomer(act, new AbortController().signal);
  for (let tenth = 0; tenth < 600; tenth++) {
    ask();
    vi.advanceTimersByTime(100);
  }
  expect(act.mock.calls.length).toBeLessThan(12);
  const before = act.mock.calls.length;
  ask();
  vi.advanceTimersByTime(60_000);
  expect(act.mock.calls.length).toBe(before + 1);
});

it('acts at once again after a success, and no more once it is stopped', () => {
  const act = vi.fn(() => true);
  const stop = new AbortController();
  const ask = seldomer(act, stop.signal);
  ask();
  ask();
  expect(act).toHaveBeenCalledTimes(2);
  act.mockReturnValue(false);
  ask();
  ask();
  stop.abort();
  vi.advanceTimersByTime(60_000);
  expect(act).toHaveBeenCalledTimes(3);
});

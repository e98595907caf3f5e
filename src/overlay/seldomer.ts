/** Milliseconds of pause after a first try in vain, and the longest pause. */
const FIRST = 250;
const LONGEST = 30_000;

/**
 * An act that is costly and may be in vain: each try in vain doubles the pause before the next, so that a page that never
 * rests is not searched all the time. `act` tells whether it was worth it. A call within a pause is made up for after it.
 */
export function seldomer(act: () => boolean, signal: AbortSignal): () => void {
  let pause = 0;
  let until = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const attempt = () => {
    timer = undefined;
    pause = act() ? 0 : Math.min(LONGEST, Math.max(FIRST, pause * 2));
    until = performance.now() + pause;
  };
  return () => {
    const wait = until - performance.now();
    if (wait <= 0) attempt();
    else timer ??= setTimeout(attempt, wait);
  };
}

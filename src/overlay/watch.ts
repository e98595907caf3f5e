import type { Trees } from './trees.ts';

/** Milliseconds of quiet after which the page is looked through for lost text, and how long to wait for quiet at most. */
const QUIET = 150;
const LONGEST = 1000;

export type Watching = {
  /** At once, before anything is drawn: text of the page may be gone or changed. */
  readonly changed: () => void;
  /** Later, when the page has come to rest: text may have come back in other places. */
  readonly settled: () => void;
  /** At once: the page's address is another one. */
  readonly moved: () => void;
};

/** Watches a page's text, that in frames and shadow trees too, and its address until the signal stops it. */
export function watchPage(
  { changed, settled, moved }: Watching,
  { documents, shadowRoots }: Trees,
  signal: AbortSignal,
): void {
  const rest = atRest(settled, signal);
  const observer = new MutationObserver((records) => {
    if (records.some(({ type, removedNodes }) => type === 'characterData' || removedNodes.length > 0)) changed();
    rest();
  });
  // The document itself: some frameworks put a new body in place of the old one.
  for (const root of [...documents, ...shadowRoots])
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
  // Where a browser lacks it, the text that changes with the address still tells.
  window.navigation?.addEventListener('currententrychange', moved, { signal });
}

/** Calls back once nothing has asked for it for a while, or when it has been put off for long. */
function atRest(act: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    const now = performance.now();
    if (timer === undefined) latest = now + LONGEST;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        act();
      },
      Math.max(0, Math.min(QUIET, latest - now)),
    );
  };
}

import type { Say } from '../text/say.ts';
import type { Scheme } from '../ui/palette.ts';
import { cardRules } from './cardSheet.ts';
import { element } from './element.ts';
import { placeCard } from './place.ts';

/** What a card shows and does. `anchor`: where its passage stands in the viewport now, or null when it is gone. */
export type CardContent = {
  readonly note: HTMLElement;
  /** Such as "3 of 40". */
  readonly position: string;
  readonly scheme: Scheme;
  readonly anchor: () => DOMRect | null;
  readonly previous: () => void;
  readonly next: () => void;
};

export type Card = {
  readonly open: (content: CardContent) => void;
  readonly close: () => void;
  /** Whether an event came from inside the card. */
  readonly holds: (event: Event) => boolean;
};

/**
 * The one element Lesart ever adds to a page, and only while a card is open: a host with a shadow root, in the top layer.
 * `closed` is called when the card goes; the signal closes it for good.
 */
export function createCard(say: Say, closed: () => void, signal: AbortSignal): Card {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardRules);
  let host: HTMLElement | null = null;
  let stop = new AbortController();
  let before: Element | null = null;

  const close = () => {
    if (!host) return;
    stop.abort();
    const hadFocus = document.activeElement === host;
    host.remove();
    host = null;
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    closed();
  };

  const open = (content: CardContent) => {
    if (!host) before = document.activeElement;
    stop.abort();
    stop = new AbortController();
    host ??= mount(sheet);
    host.dataset.scheme = content.scheme;
    const dialog = dialogOf(content, close, say);
    const focused = host.shadowRoot?.activeElement?.getAttribute('data-action');
    host.shadowRoot?.replaceChildren(dialog);
    follow(dialog, content.anchor, stop.signal);
    const again = focused ? dialog.querySelector<HTMLElement>(`[data-action="${focused}"]`) : null;
    (again ?? dialog).focus({ preventScroll: true });
    document.addEventListener('keydown', onKey(close), { capture: true, signal: stop.signal });
  };

  signal.addEventListener('abort', close);
  return { open, close, holds: (event) => host !== null && event.composedPath().includes(host) };
}

function mount(sheet: CSSStyleSheet): HTMLElement {
  const host = element('lesart-note' as 'div', { popover: 'manual' });
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  host.showPopover();
  return host;
}

function dialogOf(content: CardContent, close: () => void, say: Say): HTMLElement {
  const button = (action: string, text: string, act: () => void) => {
    const made = element('button', { type: 'button', 'data-action': action }, text);
    made.addEventListener('click', act);
    return made;
  };
  const closing = button('close', '×', close);
  closing.className = 'close';
  closing.ariaLabel = closing.title = say('close');
  return element(
    'div',
    {
      class: 'card',
      role: 'dialog',
      'aria-labelledby': 'label',
      'aria-describedby': 'note',
      tabindex: '-1',
      lang: say('languageTag'),
    },
    content.note,
    element(
      'div',
      { class: 'steps' },
      button('previous', `‹ ${say('previousPassage')}`, content.previous),
      element('span', { class: 'position' }, content.position),
      button('next', `${say('nextPassage')} ›`, content.next),
    ),
    closing,
  );
}

/** Puts the card by its passage and keeps it there while the page scrolls; places it anew when the window changes. */
function follow(dialog: HTMLElement, anchor: () => DOMRect | null, signal: AbortSignal): void {
  let offset = { left: 0, top: 0 };
  const put = (left: number, top: number) => {
    dialog.style.left = `${Math.round(left)}px`;
    dialog.style.top = `${Math.round(top)}px`;
  };
  const place = () => {
    const line = anchor();
    if (!line) return;
    const { width, height } = dialog.getBoundingClientRect();
    const { left, top } = placeCard(line, { width, height }, { width: innerWidth, height: innerHeight });
    offset = { left: left - line.left, top: top - line.top };
    put(left, top);
  };
  const scroll = (event: Event) => {
    const line = event.composedPath().includes(dialog) ? null : anchor();
    if (line) put(line.left + offset.left, line.top + offset.top);
  };
  addEventListener('scroll', scroll, { capture: true, passive: true, signal });
  addEventListener('resize', place, { signal });
  place();
}

const onKey = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  close();
};

import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright';

type Answer = { id: number; result?: Record<string, unknown>; error?: { message: string } };
type Evaluated = {
  result?: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
};

/** How long anything in the popup may take: a long article on a busy machine. */
const PATIENCE_MS = 15_000;
const KEYS: Readonly<Record<string, number>> = { Tab: 9, Enter: 13, Escape: 27, ' ': 32 };

/**
 * The popup that the toolbar click opened. Playwright does not list it as a page, so it is spoken to through the
 * browser's own debugging session (Target.sendMessageToTarget).
 */
export class Popup {
  #browser: CDPSession;
  #session: string;
  #sent = 0;
  #waiting = new Map<number, (answer: Answer) => void>();
  #closed = false;

  private constructor(browser: CDPSession, session: string) {
    this.#browser = browser;
    this.#session = session;
    browser.on('Target.detachedFromTarget', ({ sessionId }) => {
      if (sessionId !== session) return;
      this.#closed = true;
      for (const [id, answered] of this.#waiting) answered({ id, error: { message: 'The popup was closed.' } });
    });
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const answer: Answer = JSON.parse(message);
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
  }

  static async attach(browser: CDPSession, targetId: string): Promise<Popup> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const popup = new Popup(browser, sessionId);
    await popup.until(() => document.readyState === 'complete');
    return popup;
  }

  /** Runs a function in the popup and gives its value; its arguments must be plain data. */
  async evaluate<Value, Arguments extends readonly unknown[]>(
    run: (...given: Arguments) => Value,
    ...given: Arguments
  ): Promise<Awaited<Value>> {
    const expression = `(${run})(...${JSON.stringify(given)})`;
    const asked = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = (await this.#send('Runtime.evaluate', asked)) as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result?.value as Awaited<Value>;
  }

  /** Runs a script's source text in the popup. */
  async run(source: string): Promise<void> {
    await this.#send('Runtime.evaluate', { expression: source });
  }

  /** Waits until the function gives something truthy, and gives that. */
  async until<Value, Arguments extends readonly unknown[]>(
    run: (...given: Arguments) => Value,
    ...given: Arguments
  ): Promise<Awaited<Value>> {
    for (const end = Date.now() + PATIENCE_MS; ; ) {
      const value = await this.evaluate(run, ...given);
      if (value) return value;
      if (Date.now() > end) throw new Error(`The popup never came to: ${run}\nIt says: ${await this.text()}`);
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }

  text(): Promise<string> {
    return this.evaluate(() => document.body.textContent ?? '');
  }

  /** Clicks with the mouse in the middle of the first element that matches. */
  async click(selector: string): Promise<void> {
    const at = await this.until((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
    const mouse = { ...at, button: 'left', clickCount: 1 };
    await this.#send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
    await this.#release('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' });
  }

  async focus(selector: string): Promise<void> {
    await this.until((wanted) => {
      document.querySelector<HTMLElement>(wanted)?.focus();
      return document.activeElement?.matches(wanted);
    }, selector);
  }

  async press(key: string): Promise<void> {
    const code = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: KEYS[key] ?? 0 };
    const text = key === 'Enter' ? '\r' : key === ' ' ? ' ' : undefined;
    await this.#send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...code, text });
    await this.#release('Input.dispatchKeyEvent', { ...code, type: 'keyUp' });
  }

  /** Saves a picture of what is in view. */
  async screenshot(path: string): Promise<void> {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(path, Buffer.from(String(data), 'base64'));
  }

  /** Scrolls to a distance from the top, or as far as it goes; gives the distance, in CSS pixels. */
  async scroll(top: number): Promise<number> {
    return this.evaluate((wanted) => {
      scrollTo({ top: wanted, behavior: 'instant' });
      return new Promise<number>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(scrollY))));
    }, top);
  }

  async close(): Promise<void> {
    await this.#send('Page.close', {});
  }

  /** The end of a click or of a key stroke, which may have closed the popup. */
  async #release(method: string, params: object): Promise<void> {
    try {
      await this.#send(method, params);
    } catch (error) {
      if (!this.#closed) throw error;
    }
  }

  async #send(method: string, params: object): Promise<Record<string, unknown>> {
    this.#sent += 1;
    const id = this.#sent;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#session, message });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }
}

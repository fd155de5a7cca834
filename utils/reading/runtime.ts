import type { Message, PageMessages, Refusal } from '@/utils/messages.ts';
import { failure, type Result } from '@/utils/result.ts';

/** What a stage needs of the extension's own runtime. */
export interface PageRuntime {
  /** False once the extension was updated or removed under this page. */
  alive(): boolean;
  /** Sends a message to the background; a failure is a value. */
  send<Type extends keyof PageMessages>(
    message: Message<Type>,
  ): Promise<Result<PageMessages[Type]['reply'], Refusal>>;
  /** Answers messages from our own background and pages, until aborted. */
  listen(answer: (data: unknown) => unknown, signal: AbortSignal): void;
}

/** The part of `chrome.runtime` that is used. */
interface ExtensionRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (
  data: unknown,
  sender: { readonly id?: string },
  respond: (reply: unknown) => void,
) => void;

declare const chrome: { runtime: ExtensionRuntime };

/**
 * The runtime of this page. By its name in Chromium, for which Firefox returns
 * promises too under manifest 3: where there is no `browser`, the page could
 * have an element of that name. The polyfill is for our own pages: it would
 * cost every page 2 ms.
 */
export function pageRuntime(
  runtime: ExtensionRuntime = chrome.runtime,
): PageRuntime {
  return {
    alive: () => runtime.id !== undefined,
    async send(message) {
      try {
        const reply = await runtime.sendMessage(message);
        // Undefined where nobody answered.
        return (
          (reply as Result<never, Refusal> | undefined) ?? failure('failed')
        );
      } catch {
        // The extension is gone, and trying again would be in vain until the
        // page is loaded anew; or its background could not start.
        return failure(runtime.id ? 'failed' : 'refused');
      }
    },
    listen(answer, signal) {
      const listener: Listener = (data, sender, respond) => {
        if (sender.id !== runtime.id) return;
        const reply = answer(data);
        if (reply !== undefined) respond(reply);
      };
      runtime.onMessage.addListener(listener);
      signal.addEventListener('abort', () => {
        // The listener of an extension that is gone is gone with it.
        if (runtime.id !== undefined)
          runtime.onMessage.removeListener(listener);
      });
    },
  };
}

import { AsyncLocalStorage } from 'node:async_hooks';
import WebSocket, { type ClientOptions } from 'ws';

/** What a browser gives the client's code: its page's origin, its cookie, its window. */
interface Surroundings {
  readonly origin: string;
  readonly cookie: string;
  readonly window: EventTarget;
}

/** A browser that has asked for a close waits so long for the answer. */
const CLOSING_MS = 2_000;

const here = new AsyncLocalStorage<Surroundings>();

const surroundings = (): Surroundings => {
  const found = here.getStore();
  if (!found) throw new Error('the client’s code runs outside every device');
  return found;
};

class DeviceSocket extends WebSocket {
  constructor(address: string | URL, protocols?: string | string[]) {
    const { origin, cookie } = surroundings();
    const options: ClientOptions = { headers: { cookie, origin }, perMessageDeflate: false };
    super(address, protocols, options);
    // In a browser an error that nobody listens to is nobody's; here it would end the process.
    this.on('error', () => undefined);
  }

  override close(code?: number, reason?: string): void {
    super.close(code, reason);
    setTimeout(() => this.terminate(), CLOSING_MS).unref();
  }
}

let isInstalled = false;

/**
 * Gives this process what the client's code finds in a browser. Many devices share one process: which one's cookie,
 * address and window count is told by who began the asynchronous work.
 */
function install(): void {
  if (isInstalled) return;
  isInstalled = true;
  const bareFetch = globalThis.fetch;
  const fetchHere = (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    if (typeof input !== 'string' || !input.startsWith('/')) return bareFetch(input, init);
    const { origin, cookie } = surroundings();
    return bareFetch(`${origin}${input}`, { ...init, headers: { ...init.headers, cookie, origin } });
  };
  const listen = (type: string, listener: () => void) =>
    surroundings().window.addEventListener(type, listener);
  const forget = (type: string, listener: () => void) =>
    here.getStore()?.window.removeEventListener(type, listener);
  const given: Record<string, unknown> = {
    fetch: fetchHere,
    WebSocket: DeviceSocket,
    location: {
      get protocol() {
        return 'http:';
      },
      get host() {
        return new URL(surroundings().origin).host;
      },
    },
    window: { addEventListener: listen, removeEventListener: forget },
    document: {
      visibilityState: 'visible',
      documentElement: { lang: '' },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
  };
  for (const [name, value] of Object.entries(given)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}

/** One browser tab of one signed-in person, on the line that `origin` leads to. */
export class Device {
  private readonly around: Surroundings;

  constructor(origin: string, cookie: string) {
    install();
    this.around = { origin, cookie, window: new EventTarget() };
  }

  /** Runs the client's code as in this browser. */
  run<T>(work: () => T): T {
    return here.run(this.around, work);
  }

  /** The line is back, as far as the device can tell. */
  wake(): void {
    this.around.window.dispatchEvent(new Event('online'));
  }
}

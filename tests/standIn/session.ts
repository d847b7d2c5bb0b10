// Electron's `protocol` and `session` as far as the shell uses them: the app's scheme, its one session, and what that lets pass.
import type { BeforeSendResponse, CustomScheme, OnBeforeRequestListenerDetails, Protocol, Session, WebContents } from 'electron';
import { PAGE_ORIGIN } from './pageOrigin.ts';
import { needsLoading, needsReady, note, strict, withEvents } from './rules.ts';

const APP_ORIGIN = 'app://kompak';
const swap = (url: string, from: string, to: string): string => (url === from || url.startsWith(`${from}/`) ? to + url.slice(from.length) : url);
export const toApp = (url: string): string => swap(url, PAGE_ORIGIN, APP_ORIGIN);
export const toPage = (url: string): string => swap(url, APP_ORIGIN, PAGE_ORIGIN);

let schemes: readonly CustomScheme[] | undefined;

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (customSchemes) => {
    needsLoading('protocol.registerSchemesAsPrivileged should be called before app is ready');
    if (schemes !== undefined) throw new Error('stand-in: registerSchemesAsPrivileged may be called only once (docs/api/protocol.md)');
    schemes = customSchemes;
  },
} satisfies Partial<Protocol>);

/** Why pages of a scheme could not work in Electron, or undefined. */
const schemeFault = (scheme: string): string | undefined => {
  const privileges = schemes?.find((one) => one.scheme === scheme)?.privileges;
  if (privileges === undefined) return `the scheme ${scheme} was never registered as privileged`;
  const missing = (['standard', 'secure', 'supportFetchAPI'] as const).filter((name) => privileges[name] !== true);
  return missing.length === 0 ? undefined : `the scheme ${scheme} is not ${missing.join(', ')}`;
};

type Handlers = {
  protocol: Map<string, (request: Request) => Response | Promise<Response>>;
  beforeRequest: ((details: OnBeforeRequestListenerDetails, answer: (response: BeforeSendResponse) => void) => void) | undefined;
  permissionRequest: Parameters<Session['setPermissionRequestHandler']>[0];
  permissionCheck: Parameters<Session['setPermissionCheckHandler']>[0];
};
const handlers: Handlers = { protocol: new Map(), beforeRequest: undefined, permissionRequest: null, permissionCheck: null };

const defaultSession = withEvents('session', {
  protocol: strict('session.protocol', {
    handle: (scheme, handler) => {
      if (handlers.protocol.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      const fault = schemeFault(scheme);
      if (fault !== undefined) throw new Error(`stand-in: ${fault}`);
      handlers.protocol.set(scheme, handler);
    },
  } satisfies Partial<Protocol>) as Protocol,
  webRequest: strict('session.webRequest', {
    onBeforeRequest: (listener: Handlers['beforeRequest']) => { handlers.beforeRequest = listener; },
  }) as unknown as Session['webRequest'],
  setPermissionRequestHandler: (handler) => { handlers.permissionRequest = handler; },
  setPermissionCheckHandler: (handler) => { handlers.permissionCheck = handler; },
  setDevicePermissionHandler: () => undefined,
  setDisplayMediaRequestHandler: () => undefined,
  setSpellCheckerEnabled: () => undefined,
} satisfies Partial<Session>);

export const session = strict('session', {
  get defaultSession() {
    needsReady('Session can only be received when app is ready', TypeError);
    return defaultSession;
  },
});

export type Asked = { readonly url: string; readonly method: string; readonly headers: Record<string, string>; readonly body: string | undefined; readonly resourceType: string };

/** The answer of the app's own handlers to a request for `app://…` or anything else; undefined where the request is refused. */
export const answerRequest = async ({ url, method, headers, body, resourceType }: Asked): Promise<Response | undefined> => {
  const isCancelled = await new Promise<boolean>((resolve) => {
    if (handlers.beforeRequest === undefined) return resolve(false);
    const details = { id: 0, url, method, resourceType, referrer: '', timestamp: Date.now(), uploadData: [] } as unknown as OnBeforeRequestListenerDetails;
    handlers.beforeRequest(details, ({ cancel }) => resolve(cancel === true));
  });
  if (isCancelled) return undefined;
  const handler = handlers.protocol.get(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) {
    note(`a request nobody answers: ${method} ${url}`);
    return undefined;
  }
  try {
    const response = await handler(new Request(url, { method, headers, ...(body === undefined ? {} : { body }) }));
    return response.type === 'error' ? undefined : response;
  } catch (error) {
    // Electron prints it and fails the request (lib/browser/api/protocol.ts).
    note(`the handler of ${url} threw ${String(error)}`);
    return undefined;
  }
};

/** Electron's name for a permission and Chromium's; the ones Chromium's protocol can be told. */
const PERMISSIONS: readonly (readonly [string, readonly string[]])[] = [
  ['geolocation', ['geolocation']], ['notifications', ['notifications']], ['media', ['camera', 'microphone']], ['clipboard-read', ['clipboard-read']],
  ['clipboard-sanitized-write', ['clipboard-write']], ['midi', ['midi']], ['window-management', ['window-management']], ['screen-wake-lock', ['screen-wake-lock']],
  ['pointerLock', ['pointer-lock']],
];

/** What Chromium is to be told, once the app's handlers have been asked; Electron grants what no handler decides (docs/api/session.md). */
export const permissionSettings = (contents: WebContents): readonly { readonly name: string; readonly isGranted: boolean }[] =>
  PERMISSIONS.flatMap(([permission, names]) => {
    let isGranted = true;
    handlers.permissionRequest?.(contents, permission as never, (answer) => { isGranted = answer; }, { requestingUrl: contents.getURL(), isMainFrame: true });
    const isAllowed = handlers.permissionCheck?.(contents, permission as never, `${APP_ORIGIN}/`, { isMainFrame: true }) ?? true;
    return names.map((name) => ({ name, isGranted: isGranted && isAllowed }));
  });

/** Whether the app lets a download go on. */
export const mayDownload = (): boolean => {
  let isPrevented = false;
  defaultSession.emit('will-download', { preventDefault: () => { isPrevented = true; } }, {}, {});
  return !isPrevented;
};

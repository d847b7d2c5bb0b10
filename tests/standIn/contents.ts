// Electron's `webContents` over one page of Chromium: loading, the preload, messages both ways, guards, scripts and printing.
import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { Script } from 'node:vm';
import type { PrintToPDFOptions, WebContents, WebFrameMain, WindowOpenHandlerResponse } from 'electron';
import { machine } from './app.ts';
import type { CdpEvent, Chromium, Params } from './chromium.ts';
import { BINDING, DELIVER, WORLD, isolatedScript, pageScript, preloadFunction } from './pageScripts.ts';
import type { Preventable } from './rules.ts';
import { mortal, note, preventable, strict, withEvents } from './rules.ts';
import { PAGE_ORIGIN } from './pageOrigin.ts';
import { answerRequest, permissionSettings, toApp, toPage } from './session.ts';

type FromPreload = { kind: 'send'; channel: string; args: string[] } | { kind: 'preload-error'; message: string };
type Frame = Pick<WebFrameMain, 'url'>;
export type Contents = {
  readonly api: WebContents;
  /** The page exists from now on; what waited for it goes on. */
  attach(session: string, target: string): Promise<void>;
  load(url: string): Promise<void>;
  /** What Chromium says about this page. */
  take(event: CdpEvent): void;
  /** A page wants a window of its own. */
  asksForWindow(url: string): WindowOpenHandlerResponse['action'];
  readonly target: () => string | undefined;
  readonly session: () => string | undefined;
  end(): void;
};

type Options = {
  readonly id: number;
  readonly preload: string | undefined;
  readonly chromium: Chromium;
  onFromPage(event: { sender: WebContents; senderFrame: Frame | null }, channel: string, args: readonly string[]): void;
  onLoaded(): void;
};

/** Named alike in both, and what is not asked for is the same in both: Letter, margins of 0.4 inch, no background (lib/browser/api/web-contents.ts). */
const printParams = ({ printBackground = false, preferCSSPageSize = false, generateTaggedPDF = false, generateDocumentOutline = false, ...more }: PrintToPDFOptions): Params => {
  if (Object.keys(more).length > 0) throw new Error(`stand-in: printToPDF with ${Object.keys(more).join(', ')} is not provided`);
  return { printBackground, preferCSSPageSize, generateTaggedPDF, generateDocumentOutline };
};

export const createContents = ({ id, preload, chromium, onFromPage, onLoaded }: Options): Contents => {
  const { promise: attached, resolve: becomeAttached } = Promise.withResolvers<string>();
  const send = async <T = Params>(method: string, params: Params = {}): Promise<T> => chromium.send<T>(method, params, await attached);
  const quietly = (method: string, params: Params = {}): void => void send(method, params).catch(() => undefined);

  let target: string | undefined;
  let session: string | undefined;
  let isDestroyed = false;
  let url = '';
  let isOurLoad = false;
  let openHandler: ((details: { url: string }) => WindowOpenHandlerResponse) | undefined;
  let isolatedContext: number | undefined;
  const refusedNavigations = new Set<string>();
  let loaded: (() => void) | undefined;
  const mainFrame = strict('WebFrameMain', { get url() { return url; } }) as WebFrameMain;

  const api = withEvents('WebContents', {
    id, mainFrame,
    isDestroyed: () => isDestroyed,
    getURL: () => url,
    setWindowOpenHandler: (handler) => { openHandler = handler as typeof openHandler; },
    send: (channel: string, ...args: unknown[]) => {
      if (args.some((arg) => typeof arg !== 'string')) throw new Error('stand-in: webContents.send carries text alone');
      // Before a document of ours exists the message is lost, as in Electron.
      if (isolatedContext === undefined) return;
      quietly('Runtime.evaluate', { contextId: isolatedContext, expression: `globalThis.${DELIVER}(...${JSON.stringify([channel, ...args])})` });
    },
    /** Ends the page's process; render-process-gone follows (docs/api/web-contents.md). */
    forcefullyCrashRenderer: () => quietly('Page.crash'),
    executeJavaScript: async (code) => {
      type Outcome = { readonly result: { readonly value?: unknown }; readonly exceptionDetails?: { readonly text: string } };
      const { result, exceptionDetails } = await send<Outcome>('Runtime.evaluate', { expression: code, awaitPromise: true, returnByValue: true });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return result.value;
    },
    printToPDF: async (options) => Buffer.from((await send<{ data: string }>('Page.printToPDF', printParams(options))).data, 'base64'),
  } satisfies Partial<WebContents>);

  const page = mortal(api, () => isDestroyed) as unknown as WebContents;

  /** A preload that cannot be read or parsed never runs, and says so only by this event. */
  const preloadSource = (): string | undefined => {
    if (preload === undefined) return undefined;
    try {
      if (!isAbsolute(preload)) throw new Error('preload script must have absolute path');
      const source = readFileSync(preload, 'utf8');
      new Script(preloadFunction(source));
      return source;
    } catch (error) {
      tellPreloadError(error as Error);
      return undefined;
    }
  };
  const tellPreloadError = (error: Error): void => {
    note(`preload-error: ${error.message}`);
    api.emit('preload-error', {}, preload, error);
  };

  const attach = async (newSession: string, newTarget: string): Promise<void> => {
    target = newTarget;
    session = newSession;
    const source = preloadSource();
    const on = (method: string, params: Params = {}): Promise<Params> => chromium.send(method, params, newSession);
    await Promise.all([
      on('Page.enable'), on('Runtime.enable'), on('Log.enable'), on('Inspector.enable'),
      on('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
      ...[pageScript, ...machine.pageScripts].map((script) => on('Page.addScriptToEvaluateOnNewDocument', { source: script })),
      ...(source === undefined ? [] : [on('Page.addScriptToEvaluateOnNewDocument', { source: isolatedScript(source), worldName: WORLD })]),
      on('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      on('Runtime.runIfWaitingForDebugger'),
    ]);
    becomeAttached(newSession);
  };

  const load = async (wanted: string): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    loaded = resolve;
    isOurLoad = true;
    // What the page had asked for just before is overtaken by this.
    refusedNavigations.delete(toPage(wanted));
    const { errorText } = await send<{ errorText?: string }>('Page.navigate', { url: toPage(wanted) }).finally(() => { isOurLoad = false; });
    if (errorText !== undefined) throw new Error(`${errorText.replace(/^net::/, '')} loading '${wanted}'`);
    await promise;
  };

  /** Asked only for what the page itself began; our own loads and a tester's reload are not its doing. */
  const mayNavigate = (frame: string, to: string): boolean => {
    const isMainFrame = frame === target;
    const event: Preventable & object = preventable({ url: to, isMainFrame, isSameDocument: false, frame: isMainFrame ? mainFrame : null });
    api.emit('will-frame-navigate', event);
    if (isMainFrame && !event.defaultPrevented) api.emit('will-navigate', event, to);
    return !event.defaultPrevented;
  };
  const onRequestedNavigation = (frame: string, wanted: string, disposition: string): void => {
    if (disposition !== 'currentTab' || isOurLoad) return;
    if (!mayNavigate(frame, toApp(wanted))) refusedNavigations.add(wanted);
    // Chromium does not know the scheme and would do nothing; Electron would go there.
    else if (wanted.startsWith('app:')) quietly('Page.navigate', { url: toPage(wanted), frameId: frame });
  };

  const onRequest = async (params: { requestId: string; resourceType: string; request: { url: string; method: string; headers: Record<string, string>; postData?: string } }): Promise<void> => {
    const { requestId, resourceType, request } = params;
    // A browser's tab wants an icon; Electron has no tab and never asks.
    if (request.url === `${PAGE_ORIGIN}/favicon.ico`) return quietly('Fetch.fulfillRequest', { requestId, responseCode: 204 });
    const type = resourceType === 'Document' ? 'mainFrame' : resourceType.toLowerCase();
    const isRefused = resourceType === 'Document' && refusedNavigations.delete(request.url);
    const response = isRefused ? undefined : await answerRequest({ url: toApp(request.url), method: request.method, headers: request.headers, body: request.postData, resourceType: type });
    if (response === undefined) return quietly('Fetch.failRequest', { requestId, errorReason: isRefused ? 'Aborted' : 'BlockedByClient' });
    quietly('Fetch.fulfillRequest', {
      requestId, responseCode: response.status, body: Buffer.from(await response.arrayBuffer()).toString('base64'),
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    });
  };

  const onNavigated = (frame: { id: string; url: string; parentId?: string; unreachableUrl?: string }): void => {
    if (frame.parentId !== undefined) return;
    // The error page keeps the address that failed (WebContents::GetURL).
    url = toApp(frame.unreachableUrl ?? frame.url);
    for (const { name, isGranted } of permissionSettings(page)) {
      chromium.send('Browser.setPermission', { permission: { name }, setting: isGranted ? 'granted' : 'denied', origin: PAGE_ORIGIN }).catch((error: unknown) => note(String(error)));
    }
  };

  const onContext = ({ id: context, name, auxData }: { id: number; name: string; auxData: { frameId: string } }): void => {
    if (name === WORLD && auxData.frameId === target) isolatedContext = context;
  };

  const onBinding = (context: number, text: string): void => {
    const message = JSON.parse(text) as FromPreload;
    if (message.kind === 'preload-error') return tellPreloadError(new Error(message.message));
    // The preload runs in the main frame alone; what a document said before it went has no frame any more.
    onFromPage({ sender: page, senderFrame: context === isolatedContext ? mainFrame : null }, message.channel, message.args);
  };

  const take = ({ method, params }: CdpEvent): void => {
    const get = <T>(name: string): T => params[name] as T;
    switch (method) {
      case 'Fetch.requestPaused': return void onRequest(params as never);
      case 'Page.frameRequestedNavigation': return onRequestedNavigation(get('frameId'), get('url'), get('disposition'));
      case 'Page.frameNavigated': return onNavigated(get('frame'));
      case 'Page.loadEventFired':
        if (url === '' || url.startsWith('about:')) return;
        api.emit('did-finish-load');
        loaded?.();
        return onLoaded();
      case 'Runtime.executionContextCreated': return onContext(get('context'));
      case 'Runtime.executionContextsCleared':
        isolatedContext = undefined;
        return;
      case 'Runtime.bindingCalled':
        if (get('name') === BINDING) onBinding(get('executionContextId'), get('payload'));
        return;
      case 'Inspector.targetCrashed':
        isolatedContext = undefined;
        return void api.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 });
      case 'Runtime.exceptionThrown': return note(`the page at ${url} threw: ${exceptionText(get('exceptionDetails'))}`);
      case 'Log.entryAdded': return noteEntry(get('entry'));
      case 'Page.javascriptDialogOpening':
        note(`a dialog of the page at ${url}: ${get<string>('message')}`);
        return quietly('Page.handleJavaScriptDialog', { accept: false });
    }
  };
  const noteEntry = ({ level, text, url: at }: { level: string; text: string; url?: string }): void => {
    if (level === 'error') note(`the page at ${url}: ${text} ${toApp(at ?? '')}`.trim());
  };

  return {
    api: page, attach, load, take, target: () => target, session: () => session,
    asksForWindow: (wanted) => openHandler?.({ url: toApp(wanted) }).action ?? 'allow',
    end: () => {
      isDestroyed = true;
      api.emit('destroyed');
    },
  };
};

const exceptionText = ({ text, exception }: { text: string; exception?: { description?: string } }): string => `${text} ${exception?.description ?? ''}`.trim();

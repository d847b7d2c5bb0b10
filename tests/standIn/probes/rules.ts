// What Electron and the stand-in must both do, rule by rule, each with the page it comes from. Where they differ the stand-in is wrong.

/** The probe that finds it out, and what it must find. */
export type Rule = { readonly probe: 'early' | 'windows'; readonly name: string; readonly page: string; readonly expected: unknown };

const early = (name: string, page: string, expected: unknown): Rule => ({ probe: 'early', name, page, expected });
const windows = (name: string, page: string, expected: unknown): Rule => ({ probe: 'windows', name, page, expected });

export const rules: readonly Rule[] = [
  early('type', 'docs/api/process.md#processtype-readonly', 'browser'),
  early('version of Electron', 'docs/api/process.md#processversionselectron-readonly', 'string'),
  early('window before ready', 'shell/browser/api/electron_api_base_window.cc', 'Cannot create BrowserWindow before app is ready'),
  early('screen before ready', 'docs/api/screen.md', "The 'screen' module can't be used before the app 'ready' event"),
  early('session before ready', 'docs/api/session.md', 'Session can only be received when app is ready'),
  early('dialog before ready', 'lib/browser/api/dialog.ts', 'dialog module can only be used after app is ready'),
  early('relative userData', 'docs/api/app.md#appsetpathname-path', 'Path must be absolute'),
  early('unknown path', 'docs/api/app.md#appgetpathname', "Failed to get 'nowhere' path"),
  early('first scheme', 'docs/api/protocol.md#protocolregisterschemesasprivilegedcustomschemes', 'done'),
  early('scheme after ready', 'docs/api/protocol.md#protocolregisterschemesasprivilegedcustomschemes', 'protocol.registerSchemesAsPrivileged should be called before app is ready'),
  early('sandbox after ready', 'docs/api/app.md#appenablesandbox', 'app.enableSandbox() can only be called before app is ready'),
  early('graphics after ready', 'docs/api/app.md#appdisablehardwareacceleration', 'app.disableHardwareAcceleration() can only be called before app is ready'),
  early('displays after ready', 'docs/api/screen.md#screengetalldisplays', true),
  early('primary display is one of them', 'docs/api/screen.md#screengetprimarydisplay', true),
  early('first handler', 'docs/api/protocol.md#protocolhandlescheme-handler', 'done'),
  early('second handler', 'lib/browser/api/protocol.ts', 'Failed to register protocol: app'),
  early('order of the start', 'docs/api/app.md#event-will-finish-launching', 'will-finish-launching ready whenReady'),
  early('order of leaving', 'docs/api/app.md#event-will-quit', 'before-quit will-quit'),
  early('code of quit', 'docs/api/app.md#event-quit', 0),

  windows('address before the first load', 'docs/api/web-contents.md#contentsgeturl', ''),
  windows('address a handler sees', 'docs/api/protocol.md#protocolhandlescheme-handler', 'app://kompak/page.html'),
  windows('ready to show is told', 'docs/api/browser-window.md#event-ready-to-show', true),
  windows('loaded before loadURL resolves', 'docs/api/browser-window.md#winloadurlurl-options', true),
  windows('first message', 'docs/api/ipc-renderer.md#ipcrenderersendchannel-args', ['page']),
  windows('sender frame', 'docs/api/structures/ipc-main-event.md', ['app://kompak/page.html', true]),
  windows('page sees', 'docs/tutorial/context-isolation.md', ['undefined', 'undefined', 'undefined', 'function', true]),
  windows('bridge cannot be replaced', 'docs/api/context-bridge.md', 'function'),
  windows('modules of the preload', 'docs/tutorial/sandbox.md#preload-scripts', ['electron true', 'electron/renderer true', 'node:fs false', 'path false', 'node:child_process false']),
  windows('bridge clones', 'docs/api/context-bridge.md#parameter--error--return-type-support', ['{"a":[1,{"b":2}]}', false]),
  windows('bridge throws', 'docs/api/context-bridge.md#parameter--error--return-type-support', 'on purpose'),
  windows('code from text', 'docs/tutorial/security.md#7-define-a-content-security-policy', 0),
  windows('request outside', 'docs/api/web-request.md#webrequestonbeforerequestfilter-listener', ['refused', true]),
  windows('a missing file', 'docs/api/protocol.md#protocolhandlescheme-handler', 404),
  windows('messages to a page keep their order', 'docs/api/web-contents.md#contentssendchannel-args', ['one', 'two']),
  windows('will-navigate', 'docs/api/web-contents.md#event-will-navigate', ['app://kompak/other.html']),
  windows('a navigation that is prevented stays', 'docs/api/web-contents.md#event-will-navigate', 'app://kompak/page.html'),
  windows('windows after window.open', 'docs/api/web-contents.md#contentssetwindowopenhandlerhandler', 1),
  windows('our own load is not asked about', 'docs/api/web-contents.md#event-will-navigate', [1, 'app://kompak/other.html']),
  windows('crash is told', 'docs/api/web-contents.md#event-render-process-gone', true),
  windows('a page after its crash has its bridge', 'docs/api/web-contents.md#contentsforcefullycrashrenderer', 'function'),
  windows('a missing preload is told', 'docs/api/web-contents.md#event-preload-error', true),
  windows('unknown menu role', 'lib/browser/api/menu-item-roles.ts', true),
  windows('unknown menu type', 'lib/browser/api/menu-item.ts', 'Unknown menu item type: nonsense'),
  windows('blocker has a number', 'docs/api/power-save-blocker.md#powersaveblockerstarttype', 'number'),
  windows('a close that is prevented', 'docs/api/browser-window.md#event-close', false),
  windows('order of closing', 'docs/api/app.md#event-window-all-closed', 'close close closed window-all-closed'),
  windows('a window that is gone', 'docs/api/browser-window.md#event-closed', [true, 'Object has been destroyed']),
];

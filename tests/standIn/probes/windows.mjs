// The probe of windows and messages: preload, bridge, frames, guards, and what a window is once it is gone.
import { BrowserWindow, Menu, app, ipcMain, powerSaveBlocker, protocol, session } from 'electron/main';
import { join } from 'node:path';
import { tell, tried } from './tell.mjs';

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
app.enableSandbox();
const found = {};
const PAGE = '<!doctype html><title>probe</title><script src="page.js"></script>';
const FILES = { '/page.html': [PAGE, 'text/html'], '/other.html': [PAGE, 'text/html'], '/page.js': ['window.bridge?.say("page")', 'text/javascript'] };

const start = async () => {
  const refused = [];
  session.defaultSession.protocol.handle('app', (request) => {
    const [body, type] = FILES[new URL(request.url).pathname] ?? [];
    found['address a handler sees'] ??= request.url;
    return body === undefined ? new Response('', { status: 404 }) : new Response(body, { headers: { 'Content-Type': type, 'Content-Security-Policy': "script-src 'self'" } });
  });
  session.defaultSession.webRequest.onBeforeRequest((request, answer) => {
    const isOurs = request.url.startsWith('app:');
    if (!isOurs) refused.push(request.url);
    answer({ cancel: !isOurs });
  });
  const said = [];
  ipcMain.on('say', (event, ...args) => said.push({ args, url: event.senderFrame?.url, isMain: event.senderFrame === event.sender.mainFrame }));

  const window = new BrowserWindow({ show: false, width: 640, height: 480, webPreferences: { preload: join(import.meta.dirname, 'preload.cjs'), sandbox: true, contextIsolation: true } });
  const { webContents: contents } = window;
  found['address before the first load'] = contents.getURL();
  const order = [];
  contents.once('did-finish-load', () => order.push('did-finish-load'));
  window.once('ready-to-show', () => order.push('ready-to-show'));
  await window.loadURL('app://probe/page.html'.replace('probe', 'kompak'));
  order.push('loadURL');
  await until(() => order.length === 3 && said.length > 0);
  found['ready to show is told'] = order.includes('ready-to-show');
  found['loaded before loadURL resolves'] = order.indexOf('did-finish-load') < order.indexOf('loadURL');
  found['first message'] = said[0]?.args;
  found['sender frame'] = [said[0]?.url, said[0]?.isMain];
  const inPage = (code) => contents.executeJavaScript(code);
  found['page sees'] = await inPage('[typeof require, typeof process, typeof module, typeof bridge.say, Object.isFrozen(bridge)]');
  found['bridge cannot be replaced'] = await inPage('try { window.bridge = 1; } catch {} typeof bridge.say');
  found['modules of the preload'] = await inPage('bridge.modules');
  found['bridge clones'] = await inPage('(() => { const given = { a: [1, { b: 2 }] }; const back = bridge.echo(given); return [JSON.stringify(back), back === given]; })()');
  found['bridge throws'] = await inPage('(() => { try { bridge.fail(); } catch (error) { return error.message; } })()');
  found['code from text'] = await inPage('new Promise((done) => { window.inline = 0; const s = document.createElement("script"); s.textContent = "window.inline = 1"; document.head.append(s); setTimeout(() => done(window.inline), 50); })');
  found['request outside'] = [await inPage('fetch("https://example.com/").then(() => "sent", () => "refused")'), refused.length > 0 || 'by the content policy'];
  found['a missing file'] = await inPage('fetch("none").then((response) => response.status)');

  contents.send('tell', 'one');
  contents.send('tell', 'two');
  await until(async () => (await inPage('bridge.heard().length')) === 2);
  found['messages to a page keep their order'] = await inPage('bridge.heard()');

  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  await inPage('void window.open("https://example.com/")');
  const navigations = [];
  contents.on('will-navigate', (event) => {
    navigations.push(event.url);
    event.preventDefault();
  });
  await inPage('void (location.href = "other.html")');
  await until(() => navigations.length === 1);
  found['will-navigate'] = navigations;
  found['a navigation that is prevented stays'] = contents.getURL();
  found['windows after window.open'] = BrowserWindow.getAllWindows?.().length ?? 1;
  await window.loadURL('app://kompak/other.html');
  found['our own load is not asked about'] = [navigations.length, contents.getURL()];

  const gone = new Promise((resolve) => contents.once('render-process-gone', (_event, details) => resolve(details.reason)));
  contents.forcefullyCrashRenderer();
  found['crash is told'] = ['crashed', 'killed'].includes(await gone);
  await window.loadURL('app://kompak/page.html');
  found['a page after its crash has its bridge'] = await inPage('typeof bridge.say');

  const bad = new BrowserWindow({ show: false, webPreferences: { preload: join(import.meta.dirname, 'none.cjs') } });
  const error = new Promise((resolve) => bad.webContents.once('preload-error', (_event, _path, what) => resolve(what instanceof Error)));
  await bad.loadURL('app://kompak/page.html');
  found['a missing preload is told'] = await error;
  bad.destroy();

  found['unknown menu role'] = tried(() => Menu.buildFromTemplate([{ label: 'x', role: 'nonsense' }])) !== 'done';
  found['unknown menu type'] = tried(() => Menu.buildFromTemplate([{ label: 'x', type: 'nonsense' }]));
  const blocker = powerSaveBlocker.start('prevent-display-sleep');
  found['blocker has a number'] = typeof blocker;
  powerSaveBlocker.stop(blocker);

  const leaving = [];
  let isKept = true;
  window.on('close', (event) => {
    leaving.push('close');
    if (isKept) event.preventDefault();
  });
  window.on('closed', () => leaving.push('closed'));
  app.on('window-all-closed', () => {
    leaving.push('window-all-closed');
    found['order of closing'] = leaving.join(' ');
    found['a window that is gone'] = [window.isDestroyed(), tried(() => window.getBounds())];
    tell(found);
    app.exit(0);
  });
  window.close();
  found['a close that is prevented'] = window.isDestroyed();
  isKept = false;
  window.close();
};

const until = async (isSo) => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => { setTimeout(resolve, 25); });
  }
};
app.whenReady().then(start).catch((error) => {
  tell({ ...found, failed: String(error?.stack) });
  app.exit(1);
});

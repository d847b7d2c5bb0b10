// The probe of a start: what Electron says to whoever comes too early, too late or twice. It opens no window.
import { BrowserWindow, app, dialog, protocol, screen, session } from 'electron/main';
import { tell, tried } from './tell.mjs';

const scheme = (name) => ({ scheme: name, privileges: { standard: true, secure: true, supportFetchAPI: true } });
const found = {
  type: process.type,
  'window before ready': tried(() => new BrowserWindow({ show: false })),
  'screen before ready': tried(() => screen.getAllDisplays()),
  'session before ready': tried(() => session.defaultSession),
  'dialog before ready': tried(() => dialog.showMessageBox({ message: 'x' })),
  'relative userData': tried(() => app.setPath('userData', 'here')),
  'unknown path': tried(() => app.getPath('nowhere')),
  'first scheme': tried(() => protocol.registerSchemesAsPrivileged([scheme('app')])),
  'version of Electron': typeof process.versions.electron,
};
const order = [];
app.on('will-finish-launching', () => order.push('will-finish-launching'));
app.on('ready', () => order.push('ready'));
app.whenReady().then(() => {
  order.push('whenReady');
  found['order of the start'] = order.join(' ');
  found['scheme after ready'] = tried(() => protocol.registerSchemesAsPrivileged([scheme('late')]));
  found['sandbox after ready'] = tried(() => app.enableSandbox());
  found['graphics after ready'] = tried(() => app.disableHardwareAcceleration());
  found['displays after ready'] = screen.getAllDisplays().length > 0;
  found['primary display is one of them'] = screen.getAllDisplays().some(({ id }) => id === screen.getPrimaryDisplay().id);
  const protocolOfSession = session.defaultSession.protocol;
  found['first handler'] = tried(() => protocolOfSession.handle('app', () => new Response('')));
  found['second handler'] = tried(() => protocolOfSession.handle('app', () => new Response('')));
  app.on('before-quit', () => order.push('before-quit'));
  app.on('will-quit', () => order.push('will-quit'));
  app.on('quit', (_event, code) => {
    found['order of leaving'] = order.slice(3).join(' ');
    found['code of quit'] = code;
    tell(found);
  });
  app.quit();
});

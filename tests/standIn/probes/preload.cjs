// The preload of the probe: a bridge that says, echoes, fails and keeps what it hears.
const { contextBridge, ipcRenderer } = require('electron/renderer');

const canRequire = (name) => {
  try {
    return typeof require(name) === 'object' || typeof require(name) === 'function';
  } catch {
    return false;
  }
};
const heard = [];
ipcRenderer.on('tell', (_event, text) => heard.push(text));
contextBridge.exposeInMainWorld('bridge', {
  say: (text) => ipcRenderer.send('say', text),
  echo: (value) => value,
  fail: () => { throw new Error('on purpose'); },
  heard: () => [...heard],
  modules: ['electron', 'electron/renderer', 'node:fs', 'path', 'node:child_process'].map((name) => `${name} ${canRequire(name)}`),
});

// Lets plain Node find the stand-in wherever the app imports Electron; it is loaded before anything else.
import { registerHooks } from 'node:module';

const FILES: Readonly<Record<string, string>> = { electron: 'electron.ts', 'electron/main': 'electronMain.ts', 'electron/common': 'electronCommon.ts' };

registerHooks({
  resolve: (specifier, context, next) => {
    const file = FILES[specifier];
    return file === undefined ? next(specifier, context) : { url: new URL(file, import.meta.url).href, format: 'module-typescript', shortCircuit: true };
  },
});

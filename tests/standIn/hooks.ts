// Lets plain Node find the stand-in wherever the app imports Electron; it is loaded before anything else.
import { registerHooks } from 'node:module';

const at = (file: string): string => new URL(file, import.meta.url).href;
const MAIN = at('electronMain.ts');
const COMMON = at('electronCommon.ts');

/** `electron` itself: all of both by name, and as the default that electron-store asks for. */
const WHOLE = `data:text/javascript,${encodeURIComponent(`
  import * as main from '${MAIN}';
  import * as common from '${COMMON}';
  import { strict } from '${at('rules.ts')}';
  export * from '${MAIN}';
  export * from '${COMMON}';
  export default strict('electron', { ...main, ...common });
`)}`;

const PLACES: Readonly<Record<string, string>> = { electron: WHOLE, 'electron/main': MAIN, 'electron/common': COMMON };

registerHooks({
  resolve: (specifier, context, next) => {
    const url = PLACES[specifier];
    if (url === undefined) return next(specifier, context);
    return { url, format: url === WHOLE ? 'module' : 'module-typescript', shortCircuit: true };
  },
});

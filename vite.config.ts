// Builds everything that runs: the windows, Electron's main and preload, the plain-Node host and its workers; it knows no rule of the project.
import react from '@vitejs/plugin-react';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { aboutPages } from './electron/setup/aboutPages.mjs';
import { aboutText } from './shared/text/about.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Old enough for the Chromium and the Node inside Electron 45. */
const BROWSER_TARGET = 'chrome150';
const NODE_TARGET = 'node24.18';

/** The only modules that stay outside a bundle, besides Node's own, and only in Electron's two entries. */
const ELECTRON = ['electron', 'electron/main', 'electron/common', 'electron/renderer'];

type NodeBundle = {
  readonly entry: string;
  readonly name: string;
  readonly folders: readonly string[];
  readonly format?: 'es' | 'cjs';
  readonly external?: string[];
};

/** One self-contained file per entry, so that neither app.asar nor the host needs node_modules. */
function nodeBundle({ entry, name, folders, format = 'es', external = [] }: NodeBundle): EnvironmentOptions {
  return {
    consumer: 'server',
    // No `conditions` here: with "import" among them a required `ws` becomes its ESM wrapper and its server is lost.
    resolve: { noExternal: true },
    build: {
      ssr: true,
      target: NODE_TARGET,
      outDir: at(folders[0] ?? 'out'),
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { [name]: at(entry) },
        external,
        output: folders.map((folder) => ({
          dir: at(folder),
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          codeSplitting: false,
        })),
      },
    },
  };
}

/** Workers lie beside both of their callers: `new URL('./rosterWorker.js', import.meta.url)` holds in either bundle. */
const workers: Record<string, EnvironmentOptions> = Object.fromEntries(
  readdirSync(at('electron/host'))
    .filter((file) => file.endsWith('Worker.ts'))
    .map((file) => {
      const name = basename(file, '.ts');
      return [name, nodeBundle({ entry: `electron/host/${file}`, name, folders: ['out/host', 'out/main'] })];
    }),
);

/** The host runs without Electron; importing it there would start a download instead of failing. */
const noElectronInHost: Plugin = {
  name: 'no-electron-in-host',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'host' || environment.name in workers,
  resolveId(source, importer) {
    if (ELECTRON.includes(source)) this.error(`${importer ?? 'The host'} imports '${source}', which only the shell may do.`);
  },
};

/** Beside the windows: what the app says about itself, with the licence of every package in the bundles. */
const about = aboutPages({ texts: aboutText, style: at('electron/shell/about.css'), logo: at('electron/shell/icons/icon.svg') });

export default defineConfig({
  root: at('renderer'),
  base: './',
  publicDir: false,
  cacheDir: at('node_modules/.vite'),
  plugins: [react(), noElectronInHost, about],
  builder: {},
  environments: {
    client: {
      build: {
        target: BROWSER_TARGET,
        outDir: at('out/renderer'),
        emptyOutDir: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          input: ['console', 'hall', 'report'].map((page) => at(`renderer/${page}.html`)),
        },
      },
    },
    main: nodeBundle({ entry: 'electron/main.ts', name: 'index', folders: ['out/main'], external: ELECTRON }),
    preload: nodeBundle({ entry: 'electron/preload.ts', name: 'index', folders: ['out/preload'], format: 'cjs', external: ELECTRON }),
    host: nodeBundle({ entry: 'electron/node.ts', name: 'index', folders: ['out/host'] }),
    ...workers,
  },
  test: {
    root: at('.'),
    maxWorkers: 2,
    testTimeout: 60_000, // Printing and spreadsheets on a slow machine.
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'guards', include: ['tests/guards/**/*.test.ts'] } },
      { extends: true, test: { name: 'unit', include: ['tests/{shared,electron,renderer,contracts}/**/*.test.{ts,tsx}'] } },
    ],
  },
});

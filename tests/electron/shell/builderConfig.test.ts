// The installers' configuration: valid by electron-builder's own schema, with the fuses, files and names the code counts on.
import type { Configuration } from 'electron-builder';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { electronArguments } from '../../../electron/setup/electronBinary.mjs';
import { root } from '../../guards/source.ts';
import { RETREAT_ENDING } from '../../../electron/shell/start/launchArguments.ts';

type Checks = {
  getConfig(project: string, path: string, options: null): Promise<Configuration>;
  validateConfiguration(config: unknown, log: unknown): Promise<void>;
};

// electron-builder checks its configuration only on the way to an installer; these are the parts it does it with.
const partOfBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { getConfig, validateConfiguration } = partOfBuilder('app-builder-lib/out/util/config/config.js') as Checks;
const { DebugLogger } = partOfBuilder('builder-util') as { readonly DebugLogger: new (isEnabled: boolean) => unknown };
const validate = (config: unknown): Promise<void> => validateConfiguration(config, new DebugLogger(false));

const config = await getConfig(root, join(root, 'electron-builder.yml'), null);

test('it is valid, and the check would notice if it were not', async () => {
  await validate(config);
  await expect(validate({ ...config, asar: 'yes' })).rejects.toThrow('configuration.asar');
  await expect(validate({ ...config, electronFuses: { ...config.electronFuses, runAsNodes: false } })).rejects.toThrow('electronFuses');
});

test('the fuses are set as hardening asks', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false, enableCookieEncryption: false, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true, onlyLoadAppFromAsar: true, loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('only what is built is packed', () => {
  const filter = ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!**/*.map', '!node_modules/**'];
  expect([config.files, config.npmRebuild]).toEqual([[{ filter }], false]);
});

test('the systems pair files with the app by the ending that the app opens', () => {
  expect(config.fileAssociations).toMatchObject([{ ext: RETREAT_ENDING.slice(1) }]);
});

test("main exists by its own name, Electron's version is exact, and the app id is the one Windows groups windows by", () => {
  const { main, type, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly main: string; readonly type: string; readonly devDependencies: Readonly<Record<string, string>>;
  };
  expect([main, type]).toEqual(['out/main/index.js', 'module']);
  expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  expect(readFileSync(join(root, 'electron/main.ts'), 'utf8')).toContain(`setAppUserModelId('${config.appId ?? ''}')`);
});

test('started from the source, the app is told what its installer tells it, on Linux alone', () => {
  expect(electronArguments(['--demo', 'a.kompak'], 'linux')).toEqual(['.', ...(config.linux?.executableArgs ?? []), '--demo', 'a.kompak']);
  expect(config.linux?.executableArgs).toEqual(['--ozone-platform=x11']);
  for (const system of ['win32', 'darwin'] as const) expect(electronArguments(['--demo'], system)).toEqual(['.', '--demo']);
});

test('every system has its icon', () => {
  expect([config.win?.icon, config.mac?.icon, config.linux?.icon]).toEqual(['electron/shell/icons/icon.ico', 'electron/shell/icons/icon.icns', 'electron/shell/icons/png']);
  for (const icon of [config.win?.icon, config.mac?.icon, config.linux?.icon]) expect(existsSync(join(root, icon ?? ''))).toBe(true);
});

test('each system gets the installer it was promised', () => {
  expect([config.win?.target, config.mac?.target, config.linux?.target]).toEqual([{ target: 'nsis', arch: 'x64' }, { target: 'dmg', arch: ['x64', 'arm64'] }, { target: 'deb', arch: 'x64' }]);
});

// Packs the built app as the installers would, around a program that is no Electron, and unpacks what they would ship; it runs none of it.
import { build, Arch, Platform } from 'electron-builder';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../guards/source.ts';

/** What electron-builder looks for in a real program before it sets fuses: a mark, the version, how many, and the fuses ('r': removed). */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES_BEFORE = '10110010';

export type PackedApp = {
  /** The app unpacked, with no node_modules anywhere above it. */
  readonly app: string;
  /** Every file in app.asar, from its root. */
  readonly files: readonly string[];
  /** The fuses as electron-builder set them in the program, in Electron's order: '1' on, '0' off. */
  readonly fuses: string;
  readonly remove: () => void;
};

type Asar = { listPackage(archive: string, options: object): string[]; extractAll(archive: string, folder: string): void };

const fromBuilder = createRequire(createRequire(createRequire(import.meta.url).resolve('electron-builder')).resolve('app-builder-lib'));

export const packApp = async (): Promise<PackedApp> => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-packed-'));
  const program = join(folder, 'program');
  mkdirSync(join(program, 'locales'), { recursive: true });
  mkdirSync(join(program, 'resources'));
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'locales/id.pak', 'locales/en-US.pak']) writeFileSync(join(program, file), '');
  writeFileSync(join(program, 'electron'), Buffer.concat([Buffer.from(FUSE_MARK), Buffer.from([1, FUSES_BEFORE.length]), Buffer.from(FUSES_BEFORE)]), { mode: 0o755 });

  await build({
    projectDir: root, targets: Platform.LINUX.createTarget('dir', Arch.x64), publish: 'never',
    config: { electronDist: program, directories: { output: join(folder, 'made') } },
  });
  const made = join(folder, 'made', 'linux-unpacked');
  const asar = fromBuilder('@electron/asar') as Asar;
  const archive = join(made, 'resources', 'app.asar');
  const app = join(folder, 'app');
  asar.extractAll(archive, app);
  const bytes = readFileSync(join(made, 'kompak'));
  const at = bytes.indexOf(FUSE_MARK) + FUSE_MARK.length;
  return {
    app, files: asar.listPackage(archive, {}), fuses: bytes.subarray(at + 2, at + 2 + (bytes[at + 1] ?? 0)).toString(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

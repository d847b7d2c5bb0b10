// Makes node_modules equal to the lock file; it knows nothing of what the packages are for.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './places.mjs';
import { runWithProgress } from './spawned.mjs';
import { inTurn } from './turn.mjs';
import { SetupError, words } from './words.mjs';

const stamp = inRoot('node_modules', '.kompak-stamp');

export async function ensurePackages() {
  if (areInstalled()) return;
  await inTurn(async () => {
    if (areInstalled()) return;
    if (!wasInstalledByHand()) await install();
    writeFileSync(stamp, lockDigest());
  });
}

const lockDigest = () => createHash('sha256').update(readFileSync(inRoot('package-lock.json'))).digest('hex');

const areInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockDigest();

/** npm leaves a list of what it installed; where it says the same as the lock file, a second install would change nothing. */
function wasInstalledByHand() {
  const list = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = packagesOf(list);
  return Object.entries(packagesOf(inRoot('package-lock.json'))).every(
    ([path, wanted]) => path === '' || installed[path]?.version === wanted.version || (installed[path] === undefined && wanted.optional === true),
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

async function install() {
  const npm = process.env.npm_execpath; // The very npm that started us, where one did.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const code =
    npm !== undefined && /\.[cm]?js$/.test(npm)
      ? await runWithProgress(process.execPath, [npm, ...args], { progress: words.installing })
      : await runWithProgress('npm', args, { progress: words.installing, shell: process.platform === 'win32' });
  if (code !== 0) throw new SetupError(words.installFailed(code));
}

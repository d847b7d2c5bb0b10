// Every rule that the stand-in and Electron must both keep, found out on the one here and on the other where its binary is.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FETCH_ELECTRON, findElectron } from '../../../electron/setup/electronBinary.mjs';
import { startStandIn } from '../../standIn/standIn.ts';
import type { Rule } from '../../standIn/probes/rules.ts';
import { rules } from '../../standIn/probes/rules.ts';

type Found = Readonly<Record<string, unknown>>;
type Run = (app: string, into: string) => Promise<void>;

const PROBES = fileURLToPath(new URL('../../standIn/probes/', import.meta.url));
const binary = findElectron();
const folder = mkdtempSync(join(tmpdir(), 'kompak-probe-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const onStandIn: Run = async (app, into) => {
  // One that has already ended when it is asked for is no failure: it has told.
  const standIn = await startStandIn({ app, env: { PROBE_INTO: into } }).catch((error: unknown) => {
    if (!existsSync(into)) throw error;
  });
  await standIn?.ended;
  await standIn?.clear();
};
const onElectron: Run = (app, into) =>
  new Promise((resolve, reject) => {
    const child = spawn(binary ?? '', [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), app], { env: { ...process.env, PROBE_INTO: into }, stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', () => resolve());
  });

/** Runs one probe as an app of its own. */
const probe = async (run: Run, name: Rule['probe']): Promise<Found> => {
  const app = mkdtempSync(join(folder, `${name}-`));
  cpSync(PROBES, app, { recursive: true });
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'probe', version: '1.0.0', type: 'module', main: `${name}.mjs` }));
  const into = join(app, 'found.json');
  await run(app, into);
  return JSON.parse(readFileSync(into, 'utf8')) as Found;
};

const keep = (run: Run): void => {
  let found: Readonly<Record<Rule['probe'], Found>>;
  beforeAll(async () => { found = { early: await probe(run, 'early'), windows: await probe(run, 'windows') }; }, 60_000);
  test.each(rules)('$name ($page)', (rule) => {
    expect(found[rule.probe]).toMatchObject({ [rule.name]: rule.expected });
  });
};

describe('on the stand-in', () => keep(onStandIn));

describe('in Electron itself', () => {
  if (binary !== undefined) return keep(onElectron);
  test('the same rules', ({ skip }) => skip(`Electron itself: not run here, its binary is missing (fetch it: ${FETCH_ELECTRON})`));
});

// One rehearsal from one seed: the whole script is played with what befalls it, and then every book is compared; it decides nothing of either.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Act } from './act.ts';
import { actsOf } from './acts.ts';
import { anonymisedDiffers, auditOf } from './compare/files.ts';
import { hallWrong } from './compare/hall.ts';
import { papersDiffer } from './compare/papers.ts';
import { boardAgrees, viewsDiffer } from './compare/views.ts';
import { workbookDiffers } from './compare/workbook.ts';
import { faultKinds } from './faultKinds.ts';
import { faultPlan } from './faultPlan.ts';
import { filesOf } from './laptop.ts';
import type { Windows } from './windows.ts';
import { openBrowser } from './windows.ts';
import type { World } from './world.ts';
import { createWorld } from './world.ts';

export type Rehearsed = {
  readonly seed: number;
  readonly commands: number;
  readonly injected: readonly string[];
  /** What the oracle has otherwise, and what did not come out as it should. */
  readonly books: readonly string[];
  /** What the hall should not have shown. */
  readonly hall: readonly string[];
  readonly lost: number;
  readonly doubled: number;
  /** The rehearsal itself broke off. */
  readonly broken: string | null;
  readonly seconds: number;
};
export type Rehearsing = { readonly seed: number; readonly folder: string; readonly browser: string; /** Which fact this build drops; null: none, and then faults are injected. */ readonly drops: number | null; readonly onStep: (words: string) => void };

const EVENING_BEFORE = Date.parse('2025-05-12T08:00:00+07:00');
const PATIENCE = 400_000;

/** Plays acts in order; a fault plays some itself while it lasts, as far as they are commands. */
const playAll = async (world: World, acts: readonly Act[], faults: ReturnType<typeof faultPlan>, injected: string[], onStep: (words: string) => void): Promise<void> => {
  let at = 0;
  const playOne = async (): Promise<void> => {
    const act = acts[at++];
    if (act === undefined) return;
    if (act.at !== null) await world.setNow(Math.max(act.at, world.now()));
    await act.do(world);
  };
  const playSome = async (count: number): Promise<number> => {
    let played = 0;
    for (; played < count && acts[at]?.isCommand === true; played++) await playOne();
    return played;
  };
  for (const { kind, before } of faults) {
    while (at < before || acts[at]?.needsPage === true) await playOne();
    const where = `${kind} before act ${at} (${acts[at]?.name ?? 'the end'})`;
    onStep(where);
    injected.push(where);
    await faultKinds[kind](world, playSome);
    const apart = await boardAgrees(world, `after ${where}`);
    if (apart !== null) world.wrong.push(apart);
  }
  while (at < acts.length) await playOne();
};

/** After all else: personal data goes, and what is left counts the same. */
const withoutPeople = async (world: World): Promise<readonly string[]> => {
  const made = await world.call('removePersonalData', { language: 'id' });
  await world.call('deleteRemains', { made: made.file, remains: made.remains.map(({ file }) => file) });
  const { data } = world.laptop();
  await world.end('stop');
  const left = filesOf(data);
  const [file] = left;
  return file === undefined || left.length > 1 ? [`${left.length} retreat files are left after personal data were deleted`] : anonymisedDiffers(file, readFileSync(file, 'utf8'), world);
};

const compared = async (world: World, folder: string): Promise<Pick<Rehearsed, 'books' | 'hall' | 'lost' | 'doubled'>> => {
  const books = [...await viewsDiffer(world), ...await papersDiffer(world), ...await workbookDiffers(world)];
  const [file] = filesOf(world.laptop().data);
  const copy = join(folder, 'salinan.kompak');
  copyFileSync(file ?? '', copy);
  const { lost, doubled, wrong } = await auditOf(copy, world);
  const hall = await hallWrong(world);
  return { books: [...world.wrong, ...books, ...wrong, ...await withoutPeople(world)], hall: [...hall, ...new Set(world.windows.troubles)], lost, doubled };
};

const inTime = <T>(work: Promise<T>): Promise<T> => {
  const late = Promise.withResolvers<never>();
  const alarm = setTimeout(() => late.reject(new Error(`it took longer than ${PATIENCE / 1000} s`)), PATIENCE);
  return Promise.race([work, late.promise]).finally(() => clearTimeout(alarm));
};

export const rehearse = async ({ seed, folder: under, browser, drops, onStep }: Rehearsing): Promise<Rehearsed> => {
  const start = performance.now();
  const folder = join(under, `seed-${seed}`);
  mkdirSync(folder, { recursive: true });
  const injected: string[] = [];
  let windows: Windows | null = null;
  let world: World | null = null;
  let told: Pick<Rehearsed, 'books' | 'hall' | 'lost' | 'doubled' | 'broken'> = { books: [], hall: [], lost: 0, doubled: 0, broken: null };
  try {
    windows = await openBrowser(browser);
    world = createWorld(seed, { data: join(folder, 'laptop'), at: EVENING_BEFORE, browser, drops }, windows);
    await world.start();
    await windows.openConsole(await world.laptop().admit());
    const hall = await world.call('openHall', {});
    if (!hall.opened) await windows.openHall(hall.address);
    const acts = actsOf(seed);
    await inTime(playAll(world, acts, drops === null ? faultPlan(acts, world.chance) : [], injected, onStep));
    onStep('compare');
    told = { ...await inTime(compared(world, folder)), broken: null };
  } catch (error) {
    told = { ...told, books: world?.wrong ?? [], broken: error instanceof Error ? error.stack ?? error.message : String(error) };
  } finally {
    await world?.end('kill').catch(() => undefined);
    await windows?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return { seed, commands: world?.acknowledged.size ?? 0, injected, ...told, seconds: Math.round((performance.now() - start) / 100) / 10 };
};

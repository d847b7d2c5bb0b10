// The scripted trial on a real laptop: every figure comes out as it was worked out by hand, in a file of its own, and the open retreat is as it was.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTrialDesk } from '../../../../electron/host/venue/trialDesk.ts';
import { compareTrial } from '../../../../shared/library/trial/compareTrial.ts';
import { trialFigures } from '../../../../shared/library/trial/trialFigures.ts';
import { trialCommands } from '../../../../shared/library/trial/trialScript.ts';
import type { Day, Hundredths } from '../../../../shared/units.ts';
import { stateAfter } from '../../../shared/given.ts';
import { onLaptop } from '../onLaptop.ts';

const asked = { language: 'id', operator: 'Siti Rahmawati', zone: 'WIB' } as const;
const frame = { name: 'Uji coba', operator: 'Siti Rahmawati', day: '2025-05-14' as Day, zone: 'WIB' } as const;

test('all figures agree, and nothing of the open retreat is touched', async () => {
  const laptop = onLaptop();
  const path = laptop.found();
  const [before, recent] = [readFileSync(path), laptop.files.recent()];
  const seen: number[] = [];
  const desk = createTrialDesk({ folders: laptop.files.folders, onChange: () => seen.push(desk.view()?.done ?? 0), onFault: (error) => { throw error; } });
  const answer = await desk.run(asked);
  expect(answer).toMatchObject({ ok: true, value: { figures: 27, wrong: [], records: trialCommands(frame).length } });
  expect(seen.at(-2)).toBe(trialCommands(frame).length);
  expect(desk.view()).toBeNull();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(laptop.files.recent()).toEqual(recent);
  expect(laptop.files.found()).toEqual([]);
  expect(readdirSync(join(laptop.files.folders.data, 'trial')).filter((name) => name.endsWith('.kompak'))).toEqual(['Uji coba.kompak']);
  // Another evening begins anew.
  expect(await desk.run(asked)).toMatchObject({ ok: true });
  expect(readdirSync(join(laptop.files.folders.data, 'trial')).filter((name) => name.endsWith('.kompak'))).toEqual(['Uji coba.kompak']);
});

test('it can be stopped, and runs once at a time', async () => {
  const laptop = onLaptop();
  const desk = createTrialDesk({ folders: laptop.files.folders, onChange: () => { if (desk.view()?.done === 5) desk.stop(); }, onFault: (error) => { throw error; } });
  const first = desk.run(asked);
  expect(await desk.run(asked)).toEqual({ ok: false, refusal: { code: 'trialGoing' } });
  expect(await first).toEqual({ ok: false, refusal: { code: 'trialStopped' } });
  expect(desk.view()).toBeNull();
  expect(existsSync(join(laptop.files.folders.data, 'trial'))).toBe(true);
});

test('a disk that stops taking it in the middle is said to, and is no fault of the app', async () => {
  const laptop = onLaptop();
  const folder = join(laptop.files.folders.data, 'trial');
  const desk = createTrialDesk({ folders: laptop.files.folders, onChange: () => { if (desk.view()?.done === 5) rmSync(folder, { recursive: true }); }, onFault: () => undefined });
  expect(await desk.run(asked)).toEqual({ ok: false, refusal: { code: 'cannotWrite', name: 'Uji coba.kompak' } });
});

test('it plays one exercise of every kind, as a demo', () => {
  const state = stateAfter(...trialCommands(frame));
  expect(state.retreat?.demo).toBe(true);
  expect(new Set(state.runs.map(({ exercise }) => exercise.result.kind))).toEqual(new Set(['time', 'count', 'measure', 'error', 'rubric', 'combined', 'shared']));
});

test('a figure that differs by a hundredth is told with what came out', () => {
  const state = stateAfter(...trialCommands(frame));
  const changed = trialFigures.map((figure) => (figure.kind === 'total' && figure.team === 'Badak' ? { ...figure, is: 9084 as Hundredths } : figure));
  expect(compareTrial(state, changed)).toEqual([{ figure: { kind: 'total', team: 'Badak', is: 9084 }, got: 9083 }]);
});

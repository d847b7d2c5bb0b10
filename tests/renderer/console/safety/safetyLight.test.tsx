// The safety light: what it says of each state, in words and by its sign, never by colour alone.
import { createElement, createRef } from 'react';
import { describe, expect, it } from 'vitest';
import type { Light } from '../../../../renderer/console/safety/lightOf.ts';
import { changesSince, lightOf, waits } from '../../../../renderer/console/safety/lightOf.ts';
import { SafetyLight } from '../../../../renderer/console/safety/SafetyLight.tsx';
import { Seal } from '../../../../renderer/console/safety/Seal.tsx';
import type { Safety } from '../../../../shared/machineTopics.ts';
import { safetyText } from '../../../../shared/text/safety.ts';
import { instant, later, minutes } from '../../../../shared/units.ts';
import { onPage, wordsOn } from '../onPage.ts';
import type { BranchId } from '../../../../shared/units.ts';

const backedUpAt = instant(Date.parse('2025-05-16T08:10:00+07:00'));
const calm: Safety = { branch: 'b1' as BranchId, seq: 20, seal: 'AAAA-BBBB', viewOnly: null, witnessBehind: false, lastBackup: backedUpAt, second: null };
const stick = { name: 'FLASHDISK', behind: false, lastBackup: backedUpAt };
const in61 = later(backedUpAt, minutes(61));

describe('the light', () => {
  it.each<[string, Safety, number, number, Light]>([
    ['a fresh backup', calm, 20, 0, 'fresh'],
    ['changes, but within the hour', calm, 12, 60, 'fresh'],
    ['an hour old with changes', calm, 12, 61, 'old'],
    ['minutes old, without the scores that came in since', { ...calm, seq: 120 }, 14, 5, 'old'],
    ['an hour old without any', calm, 20, 600, 'fresh'],
    ['no backup', { ...calm, lastBackup: null }, 0, 0, 'noBackup'],
    ['a stick in step', { ...calm, second: stick }, 20, 0, 'fresh'],
    ['a stick that cannot be written', { ...calm, second: { ...stick, behind: true } }, 20, 0, 'secondMissing'],
    ['a stick that is gone', { ...calm, second: { ...stick, lastBackup: null } }, 20, 0, 'secondMissing'],
    ['a witness behind, before everything else', { ...calm, witnessBehind: true, lastBackup: null, second: { ...stick, behind: true } }, 0, 0, 'witnessBehind'],
    ['only looked at', { ...calm, viewOnly: 'damaged', witnessBehind: true }, 0, 0, 'readOnly'],
  ])('%s', (_, safety, backedUp, minutesLater, light) => {
    expect(lightOf(safety, backedUp, later(backedUpAt, minutes(minutesLater)))).toBe(light);
  });
  it('counts the records since the backup', () => {
    expect([changesSince(calm, 12), changesSince(calm, 20), lightOf(calm, 19, in61)]).toEqual([8, 0, 'old']);
  });
});

describe('a backup that is wanted', () => {
  const at = { isExerciseOn: false, isDemo: false, changes: 120 };
  it('waits while little would be in it, through an exercise and in a demo', () => {
    for (const light of ['noBackup', 'old'] as const) {
      expect(waits(light, at)).toBe(false);
      expect(waits(light, { ...at, isExerciseOn: true })).toBe(true);
      expect(waits(light, { ...at, isDemo: true })).toBe(true);
    }
    expect(waits('noBackup', { ...at, changes: 12 })).toBe(true);
    expect(waits('old', { ...at, changes: 12 })).toBe(false);
  });
  it('nothing graver waits', () => {
    for (const light of ['witnessBehind', 'secondMissing', 'readOnly'] as const) expect(waits(light, { isExerciseOn: true, isDemo: true, changes: 1 })).toBe(false);
  });
});

describe('in the bar', () => {
  const light = (name: Light, language: 'id' | 'en' = 'id', isWaiting = false) =>
    ({ markup: onPage(createElement(SafetyLight, { light: name, waits: isWaiting, when: '08.10', isOpen: false, onPress: () => undefined, ref: createRef<HTMLButtonElement>() }), language) });
  const lights = Object.keys(safetyText.id.light) as Light[];
  it('says each state in words of its own, in both languages', () => {
    expect(light('fresh').markup).toContain('Cadangan 08.10');
    expect(light('old').markup).toContain('Cadangan lama, 08.10');
    expect(light('noBackup', 'en').markup).toContain('No backup yet');
    for (const language of ['id', 'en'] as const) expect(new Set(lights.map((name) => light(name, language).markup)).size).toBe(lights.length);
  });
  it('is calm while it waits, without the sign that all is well', () => {
    const { markup } = light('noBackup', 'id', true);
    expect(markup).toContain('is-calm');
    expect(markup).toMatch(/tabler-icon-shield[" ]/);
    expect(light('noBackup').markup).not.toContain('is-calm');
  });
  it('has another sign when it is not calm', () => {
    const sign = (name: Light) => /tabler-icon-([\w-]+)/.exec(light(name).markup)?.[1];
    expect(sign('fresh')).toBe('shield-check');
    expect(lights.filter((name) => name !== 'fresh').map(sign)).not.toContain('shield-check');
  });
});

it('a seal is read in groups of four', () => {
  expect(wordsOn(createElement(Seal, { seal: 'BF06-7351-18B7-4E49-76E5-F86B-472D-B269' }))).toBe('BF06 7351 18B7 4E49 76E5 F86B 472D B269');
});

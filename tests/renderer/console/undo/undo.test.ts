// Ctrl Z in the console: which keys, when they belong to a field, and what is said of each change.
import { describe, expect, it } from 'vitest';
import { undoableOf, undoNoun, undoneWords } from '../../../../renderer/console/undo/undoable.ts';
import { undoWay } from '../../../../renderer/console/undo/useUndoKeys.ts';
import { journalText } from '../../../../shared/text/journal.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { commandSchema } from '../../../../shared/domain/commands.ts';
import { views } from '../../../../shared/domain/views.ts';
import { languages } from '../../../../shared/units.ts';
import { fields, finished, planRun, startPhase, submit } from '../../../shared/samples.ts';
import { journalAfter } from '../journal/story.ts';

const pressed = (key: string, held: Partial<Parameters<typeof undoWay>[0]> = {}) =>
  undoWay({ key, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, ...held });

it('the keys', () => {
  expect([pressed('z'), pressed('Z', { shiftKey: true }), pressed('y'), pressed('z', { ctrlKey: false, metaKey: true })]).toEqual(['undo', 'redo', 'redo', 'undo']);
  expect([pressed('z', { ctrlKey: false }), pressed('z', { altKey: true }), pressed('x'), pressed('Y', { shiftKey: true })]).toEqual([null, null, null, null]);
});

describe('what can be undone', () => {
  it('is offered after the command, and is what the host would undo', () => {
    for (const command of [submit(1, finished('5:30')), planRun, { type: 'editRetreat', fields: { ...fields, name: 'Lain' } }] as const) {
      expect(undoableOf(command)).toBe(views.undo(journalAfter(command).state).undo);
    }
  });
  it('calls a change of what was read back a correction, and speaks of that', () => {
    const correction = undoableOf(submit(1, finished('5:30'), { basedOn: 1, reason: 'Salah baca' }));
    expect([correction, undoneWords(correction, 'undo', journalText.id)]).toEqual(['sheetCorrected', 'Koreksi lembar diurungkan; alasannya tetap tercatat.']);
  });
  it('is every command but those of time, of the wall, of the ceremony, of the host and of what is final', () => {
    const never = [
      'createRetreat', 'closeDay', 'numberCertificates', 'undo', 'redo',
      'startPhase', 'pauseTimer', 'resumeTimer', 'adjustTimer', 'finishTimer', 'chooseAtZero', 'ringTimers', 'noteOutage', 'answerOutage', 'noteClockBehind', 'setClock',
      'startStationTimers', 'pauseStationTimer', 'resumeStationTimer', 'adjustStationTimer', 'finishStationTimer', 'startSilence', 'endSilence',
      'cueScene', 'takeScene', 'showScene', 'chooseBoard', 'writeMessage', 'startDrawShow', 'pauseDrawShow', 'resumeDrawShow', 'skipDrawShow', 'turnTeamPage',
      'openBriefing', 'turnBriefing', 'startDebrief', 'turnDebrief', 'endDebrief', 'askEvening', 'putUpReflection',
      'freezeBoard', 'planFreeze', 'liftFreeze', 'beginReveal', 'rehearseReveal', 'stepReveal', 'holdReveal', 'endReveal',
      'notePersonalDataRemoved', 'openRehearsal',
    ];
    const commands = commandSchema.options.map((option) => option.unwrap().shape.type.value);
    expect(commands.filter((type) => undoableOf({ type } as Command) === null).toSorted()).toEqual(never.toSorted());
  });
  it('leaves out timers, takes and the end of a day', () => {
    expect([startPhase(0), { type: 'takeScene' }, { type: 'closeDay', day: '2025-05-16' as never }, { type: 'undo' }].map((command) => undoableOf(command as never))).toEqual([null, null, null, null]);
  });
});

describe('what is said', () => {
  it('differs by kind of change and by way, in both languages', () => {
    for (const language of languages) {
      const text = journalText[language];
      const kinds = Object.keys(text.undo.what) as (keyof typeof text.undo.what)[];
      const said = kinds.flatMap((kind) => [undoneWords(kind, 'undo', text), undoneWords(kind, 'redo', text)]);
      expect(new Set(said).size).toBe(2 * kinds.length);
    }
  });
  it('stays true where the kind is not known', () => {
    expect(undoneWords(null, 'undo', journalText.id)).toBe('Perubahan terakhir diurungkan.');
    expect(undoNoun('timerRang', journalText.id)).toBeNull();
    expect(undoNoun('sheetSubmitted', journalText.id)).toBe('lembar nilai');
  });
});

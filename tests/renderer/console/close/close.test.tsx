// How ready the rekap is, and what its pane says before, during and after it is made.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PaperDesk } from '../../../../renderer/console/close/documents/PaperDesk.tsx';
import type { Readiness } from '../../../../renderer/console/close/documents/readiness.ts';
import { rekapReadiness, sheetReadiness } from '../../../../renderer/console/close/documents/readiness.ts';
import type { Making } from '../../../../renderer/console/close/useMaking.ts';
import { LanguageContext } from '../../../../renderer/console/useLanguage.ts';
import type { FileHandle, Language } from '../../../../shared/units.ts';
import { playedStory } from '../../../shared/playedStory.ts';
import { views } from '../../../../shared/domain/views.ts';
import { finished, runOf, team } from '../run/pipaBocor.ts';

const teams = ['Arjuno', 'Semeru'].map((name, index) => ({ team: team(index + 1), number: index + 1, name, members: [] }));
const names = teams.map(({ name }) => name);

describe('the rekap', () => {
  it('needs teams, then an exercise', () => {
    expect(rekapReadiness({ teams: [] }, [])).toEqual({ kind: 'noTeams' });
    expect(rekapReadiness({ teams }, [])).toEqual({ kind: 'noRuns' });
  });
  it('can be printed with sheets still out, and says how many', () => {
    expect(rekapReadiness({ teams }, [runOf(names, { 0: finished(330) }), runOf(names)]))
      .toEqual({ kind: 'printable', teams: 2, exercises: 2, sheets: 4, missing: 3 });
  });
  it('waits for every judge, and for no sheet of a cancelled exercise, an excused team, or that was released', () => {
    const { state } = playedStory(1);
    const runs = views.runs(state);
    // Of 13 exercises: eight with one sheet a team and one team excused, three judged by three and two by four, one sheet released.
    expect(rekapReadiness(views.teams(state), runs)).toEqual({ kind: 'printable', teams: 9, exercises: 13, sheets: 8 * 9 - 1 + 9 * (3 * 3 + 2 * 4) - 1, missing: 0 });
    const later = views.runs({ ...state, runs: state.runs.map((run) => ({ ...run, sheets: {} })) });
    expect(rekapReadiness(views.teams(state), later)).toMatchObject({ sheets: 223, missing: 223 });
  });
});

describe('the blank sheets', () => {
  it('need teams and an exercise that is held', () => {
    const cancelled = { ...runOf(names), cancelled: { reason: 'Hujan', replacedBy: null } };
    expect(sheetReadiness({ teams: [] }, [])).toEqual({ kind: 'noTeams' });
    expect(sheetReadiness({ teams }, [])).toEqual({ kind: 'noRuns' });
    expect(sheetReadiness({ teams }, [cancelled])).toEqual({ kind: 'noRuns' });
  });
  it('are counted one a judge, those that are in included', () => {
    expect(sheetReadiness({ teams }, [runOf(names, { 0: finished(330) }), runOf(names)])).toEqual({ kind: 'sheets', sheets: 4 });
  });
});

describe('its pane', () => {
  const ready: Readiness = { kind: 'printable', teams: 10, exercises: 1, sheets: 10, missing: 0 };
  const pane = (making: Making, readiness: Readiness = ready, language: Language = 'id'): string => renderToStaticMarkup(
    <MantineProvider><LanguageContext value={language}>
      <PaperDesk kind="rekap" readiness={readiness} language="id" onLanguage={() => undefined} size="a4" onSize={() => undefined} making={making} onMake={() => undefined} onOpen={() => undefined} onTake={() => undefined} />
    </LanguageContext></MantineProvider>);

  it('offers to make it, and says when there is nothing in it yet', () => {
    expect(pane({ kind: 'idle' })).not.toContain('disabled');
    expect(pane({ kind: 'idle' }, { kind: 'noTeams' })).not.toContain('disabled');
    expect(pane({ kind: 'idle' }, { kind: 'noTeams' })).toContain('satu halaman yang mengatakan itu');
  });
  it('says that it is being made, and cannot be asked twice', () => {
    expect(pane({ kind: 'making' })).toContain('Membuat PDF');
    expect(pane({ kind: 'making' })).toContain('disabled');
  });
  it('names the file and its pages and offers to open it', () => {
    const markup = pane({ kind: 'made', paper: { file: 'f1' as FileHandle, name: 'Rekap nilai - Retret.pdf', pages: 2, takes: 'dialog' }, failed: null, savedAs: 'Salinan.pdf' });
    expect(markup).toContain('Rekap nilai - Retret.pdf');
    expect(markup).toContain('2 halaman');
    expect(markup).toContain('Buka');
    expect(markup).toContain('Simpan sebagai…');
    expect(markup).toContain('Salinan tersimpan sebagai &quot;Salinan.pdf&quot;');
  });
  it('keeps the made file in sight when it cannot be opened', () => {
    const markup = pane({ kind: 'made', paper: { file: 'f1' as FileHandle, name: 'Rekap.pdf', pages: 1, takes: 'folder' }, failed: { what: 'open', refusal: { code: 'unknownFile' } }, savedAs: null }, ready, 'en');
    expect(markup).toContain('Open its folder');
    expect(markup).toContain('Rekap.pdf');
    expect(markup).toContain('The PDF was made but could not be opened');
  });
  it('says in place why it was not made', () => {
    expect(pane({ kind: 'refused', refusal: { code: 'noPrinter' } })).toContain('Tidak ada peramban untuk membuat PDF.');
  });
});

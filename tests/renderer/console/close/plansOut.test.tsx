// What came back is shown before it is stored: ticks only where nobody noted anything meanwhile, and every faulty row says what to do.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Differences } from '../../../../renderer/console/close/followUp/out/Differences.tsx';
import { firstTicked } from '../../../../renderer/console/close/followUp/out/ticked.ts';
import { LanguageContext } from '../../../../renderer/console/useLanguage.ts';
import { LinkContext } from '../../../../renderer/link/useLink.ts';
import type { ReadFollowUp } from '../../../../shared/contract.ts';
import type { PlanChange, RowProblem } from '../../../../shared/domain/followUp/out/readBack.ts';
import { rowProblemText } from '../../../../shared/text/close/followUpOut.ts';
import type { Day, Language } from '../../../../shared/units.ts';
import { languages } from '../../../../shared/units.ts';
import { plan } from '../../../shared/anyFollowUp.ts';
import { silentLink } from '../../silentLink.ts';

const day = (text: string): Day => text as Day;
const change = (number: number, more: Partial<PlanChange> = {}): PlanChange => ({
  row: number + 1, plan: plan(number), agency: 'Dinkes', action: `Tindakan ${number}`, before: 'open', after: 'going', progress: { state: 'going', note: '', on: day('2025-06-12') }, isToday: false, since: [], ...more,
});
const noted = change(2, { since: [{ state: 'done', note: 'Tuntas', on: day('2025-06-14') }], before: 'done', after: 'done' });
const shown = (read: Partial<ReadFollowUp>, language: Language = 'id'): string => renderToStaticMarkup(
  <MantineProvider><LinkContext value={silentLink}><LanguageContext value={language}>
    <Differences read={{ name: 'Pantau.xlsx', sheet: null, changes: [], faults: [], same: 0, lacking: [], ...read }} ticked={firstTicked(read.changes ?? [])} isSaving={false} onTick={() => undefined} onSave={() => undefined} onCancel={() => undefined} />
  </LanguageContext></LinkContext></MantineProvider>);

describe('the differences', () => {
  it('are ticked, but for those where something was noted here meanwhile', () => {
    expect(firstTicked([change(1), noted, change(3)])).toEqual([plan(1), plan(3)]);
    const markup = shown({ changes: [change(1), noted], same: 4 });
    expect(markup.match(/checked=""/g)).toHaveLength(1);
    for (const said of ['2 perubahan, 0 baris bermasalah, 4 tetap', 'Simpan 1 perubahan', 'Ambil perubahan untuk Tindakan 2', 'Sesudah lembar ini dibuat sudah dicatat: Selesai, 14 Juni 2025, &quot;Tuntas&quot;.', 'jadi keadaannya tetap Selesai']) expect(markup).toContain(said);
  });

  it('without any say so, and offer nothing to save', () => {
    expect(shown({ same: 3 })).toContain('semua isi lembar ini sudah tercatat');
    expect(shown({ same: 3 })).not.toContain('Simpan');
  });

  it('say which columns are not there, so that a note is not lost unseen', () => {
    expect(shown({ lacking: ['note'], same: 3 })).toContain('Kolom Catatan tidak ada di lembar ini, jadi isinya tidak terbaca.');
    expect(shown({ lacking: ['on', 'note'], same: 3 }, 'en')).toContain('This sheet has no column Date heard, Note');
    expect(shown({ same: 3 })).not.toContain('Kolom');
  });

  it('name every row that cannot be taken', () => {
    const markup = shown({ faults: [{ row: 7, action: 'Tindakan 1', problem: { kind: 'badState', found: 'Hampir' } }, { row: 9, action: null, problem: { kind: 'noCode' } }] });
    for (const said of ['Baris 7', 'Tindakan 1', 'Keadaan &quot;Hampir&quot; tidak dikenal', 'Baris 9', 'Kodenya kosong']) expect(markup).toContain(said);
  });
});

const problems: readonly RowProblem[] = [
  { kind: 'noCode' }, { kind: 'planGone' }, { kind: 'noState' }, { kind: 'badCode', found: 'x' }, { kind: 'badState', found: 'x' }, { kind: 'badDay', found: 'x' }, { kind: 'otherRetreat', retreat: '' }, { kind: 'otherRetreat', retreat: 'Lain' },
  { kind: 'twice', first: 1_204 }, { kind: 'tooEarly', day: day('2025-05-14'), first: day('2025-05-15') }, { kind: 'notYet', day: day('2025-06-17'), today: day('2025-06-16') }, { kind: 'longNote', letters: 1_204, most: 400 },
];
it.each(problems)('$kind: what is wrong, and what to do', (problem) => {
  for (const language of languages) expect(rowProblemText(problem, language)).toMatch(/^\S.{10,}[.!] \S.*\.$|; .*\.$/);
  expect(rowProblemText({ kind: 'twice', first: 1_204 }, 'id')).toContain('1.204');
});

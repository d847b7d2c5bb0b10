// What the pane of a run's rules puts on the page: what moves from and to, both means of judges, why a run is not held, and what parts equal totals.
import { describe, expect, test } from 'vitest';
import { CancelledWords } from '../../../../renderer/console/run/settings/CancelledWords.tsx';
import { DropEnds } from '../../../../renderer/console/run/settings/DropEnds.tsx';
import { PanelMeans } from '../../../../renderer/console/run/settings/PanelMeans.tsx';
import { ReasonField } from '../../../../renderer/console/run/settings/ReasonField.tsx';
import { ShiftList } from '../../../../renderer/console/run/settings/ShiftList.tsx';
import { LinkContext } from '../../../../renderer/link/useLink.ts';
import type { Shift } from '../../../../shared/domain/scoring/run/foresee.ts';
import { tieRules } from '../../../../shared/domain/scoring/schemas.ts';
import { tieChainChoice, tieChainSentence } from '../../../../shared/text/tieChain.ts';
import type { MemberId, RunId } from '../../../../shared/units.ts';
import { hundredths, languages } from '../../../../shared/units.ts';
import { team } from '../../../shared/samples.ts';
import { silentLink } from '../../silentLink.ts';
import { wordsOn } from '../onPage.ts';
import { runOf } from './pipaBocor.ts';

const shift: Shift = { team: team(1), number: 1, name: 'Arjuno', total: { from: hundredths(6000), to: hundredths(9273) }, place: { from: 2, to: 1 } };

describe('what would move', () => {
  test('is not known, is nothing, or is said team by team, aloud too', () => {
    expect(wordsOn(<ShiftList shifts={null} />)).toBe('Menghitung akibatnya …');
    expect(wordsOn(<ShiftList shifts={[]} />)).toBe('Tidak ada Total atau peringkat yang bergeser.');
    expect(wordsOn(<ShiftList shifts={[shift]} />)).toBe('Yang bergeser: 1 tim. Tim Total Peringkat Arjuno 60,00 → 92,73 dari 60,00 menjadi 92,73 2 → 1 dari 2 menjadi 1');
    expect(wordsOn(<ShiftList shifts={[shift]} />, 'en')).toContain('What moves: 1 team. Team Total Place Arjuno 60.00 → 92.73 from 60.00 to 92.73');
  });
  test('a team that loses its total has none, and a place that stays is said once', () => {
    expect(wordsOn(<ShiftList shifts={[{ ...shift, total: { from: hundredths(6000), to: null }, place: { from: 1, to: 1 } }]} />)).toMatch(/60,00 → belum ada dari 60,00 menjadi belum ada 1$/);
  });
});

test('that the ends are dropped no more is said where other judges took over, and not where they changed places', () => {
  const [four, others] = [['c1', 'c2', 'c3', 'c4'], ['c2', 'c3', 'c4', 'c5']].map((ids) => ids as readonly string[] as readonly MemberId[]);
  const said = (former: readonly MemberId[] = []): string => wordsOn(
    <LinkContext value={silentLink}><DropEnds run={{ ...runOf(['Arjuno']), dropsEnds: true, hasScores: true, judges: four ?? [], formerJudges: { [team(1)]: former } }} /></LinkContext>);
  expect(said(others)).toBe('Buang nilai tertinggi dan terendah Sudah ada nilai, jadi pilihan ini tidak dapat diubah lagi. Tidak semua tim dinilai oleh penilai yang sama, jadi yang dipakai rata-rata biasa untuk semua tim.');
  expect(said(four?.toReversed())).toBe('Buang nilai tertinggi dan terendah Sudah ada nilai, jadi pilihan ini tidak dapat diubah lagi.');
});

test('both means stand with their judges and how many teams', () => {
  const panels = [
    { judges: ['c1', 'c2'] as readonly string[] as readonly MemberId[], isPresent: false, teams: 12, mean: hundredths(8750) },
    { judges: [], isPresent: true, teams: 0, mean: null },
  ];
  const markup = wordsOn(<PanelMeans panels={panels} nameOf={(judge) => (judge === 'c1' ? 'Ani' : 'Beni')} />);
  expect(markup).toContain('Sebelumnya: Ani, Beni 12 87,50');
  expect(markup).toContain('Sekarang: satu lembar resmi 0 belum ada');
});

test('a cancelled run says why and what is held instead', () => {
  const runs = [runOf(['Arjuno'])];
  expect(wordsOn(<CancelledWords runs={runs} cancelled={{ reason: 'Hujan deras', replacedBy: null }} />)).toBe('Latihan ini dibatalkan: Hujan deras');
  expect(wordsOn(<CancelledWords runs={runs} cancelled={{ reason: 'Hujan deras', replacedBy: runs[0]?.run ?? null }} />)).toBe('Latihan ini dibatalkan: Hujan deras Diganti dengan Pipa Bocor.');
  expect(wordsOn(<CancelledWords runs={runs} cancelled={{ reason: 'Rain', replacedBy: 'r9' as RunId }} />, 'en')).toBe('This exercise is cancelled: Rain Replaced by an exercise that was removed.');
});

test('a reason is asked for only once it was to be saved without one', () => {
  const field = (value: string, isAsked: boolean): string => wordsOn(<ReasonField value={value} isAsked={isAsked} onChange={() => undefined} />);
  expect(field('', false)).not.toContain('Tulis alasannya');
  expect(field(' ', true)).toContain('Tulis alasannya');
  expect(field('Hujan', true)).not.toContain('Tulis alasannya');
});

test.each(languages)('every chain has words of its own (%s)', (language) => {
  const chains = [[...tieRules], tieRules.toReversed(), ...tieRules.map((rule) => [rule]), []];
  expect(new Set(chains.map((chain) => tieChainChoice(chain, language))).size).toBe(chains.length);
  expect(new Set(chains.map((chain) => tieChainSentence(chain, language))).size).toBe(chains.length);
  expect(tieChainSentence([], 'id')).toBe('Nilai akhir yang sama selalu berbagi peringkat.');
});

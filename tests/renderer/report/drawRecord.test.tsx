// The record of a draw from real views: it says no place nobody told it, no attribute nobody has, and no line of a command.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DrawRecordPaper } from '../../../renderer/report/draw/DrawRecordPaper.tsx';
import { OfficeContext } from '../../../renderer/report/office/officeContext.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { defaultPlan } from '../../../shared/domain/draw/plan.ts';
import { views } from '../../../shared/domain/views.ts';
import type { Language } from '../../../shared/units.ts';
import { at, moment, stateAfter } from '../../shared/given.ts';
import { callSeed, closeDrawList, createRetreat, drawn, importPeople, person, personFields, planDraw, sealed, teamNames } from '../../shared/samples.ts';
import { words } from '../words.ts';

const people = Array.from({ length: 12 }, (_, i) => personFields(i + 1));
const teams = teamNames.slice(0, 4).map((name, i) => ({ name, members: people.flatMap((_, p) => (p % 4 === i ? [person(p + 1)] : [])) }));
const plan = { ...defaultPlan, teams: 4 };
const dealt: readonly Command[] = [planDraw(plan), closeDrawList(), callSeed('271828'), sealed(people, plan, teams)];

/** `daysIn`: when it is drawn, after the first day. */
const paper = (daysIn: number, draw: readonly Command[] = dealt, language: Language = 'id'): string => {
  const state = stateAfter(...[createRetreat, importPeople(...people), { type: 'setSigningPlace', place: 'Malang' } as const, ...draw].map((command) => at(daysIn * 86_400, command)));
  const { retreat } = state;
  if (retreat === null) throw new Error('the story founds no retreat');
  const markup = renderToStaticMarkup(
    <OfficeContext value={views.office(state)}><DrawRecordPaper view={views.drawRecord(state)} retreat={retreat} safety={null} language={language} size="a4" madeAt={moment(0)} /></OfficeContext>,
  );
  return words(markup);
};

test('drawn on a day of the retreat, it was drawn at its place', () => {
  const text = paper(0);
  expect(text).toContain('bertempat di Balai Latihan Wana, telah diundi');
  expect(text).toContain('Malang, 15 Mei 2025 Saksi 1,');
  for (const number of [2, 3]) expect(text).toContain(`Saksi ${number},`);
});

test('drawn before it, the place is left to be written in, and above the signatures too where nobody set one', () => {
  expect(paper(-14)).toContain('bertempat di ……………………, telah diundi');
  expect(paper(-14)).toContain('Malang, 1 Mei 2025 Saksi 1,');
  const text = paper(-14, [{ type: 'setSigningPlace', place: null }, ...dealt]);
  expect(text).toContain('bertempat di ……………………, telah diundi');
  expect(text).toContain('……………………, 1 Mei 2025 Saksi 1,');
  expect(text).toContain('……………………, 1 Mei 2025 Ketua Panitia,');
  expect(text).not.toContain('Malang, 1 Mei');
  expect(paper(-14, dealt, 'en')).toContain('in ……………………, the teams of');
});

test('what nobody has is said once, and has no table and no part in any claim', () => {
  const text = paper(0);
  expect(text).toContain('Tidak ikut dimeratakan karena tidak seorang pun memilikinya: Kecamatan (lurah)');
  expect(text.split('Kecamatan (lurah)')).toHaveLength(2);
  expect(text).toContain('Instansi (Utama)');
  expect(text).not.toContain('12 orang tidak memiliki unsur ini');
});

test('a draw by size alone claims nothing of attributes', () => {
  expect(paper(0, drawn(teamNames.slice(0, 4), people))).not.toContain('tidak seorang pun memilikinya');
});

test('how to repeat it is said in words, in a last part for auditors', () => {
  const text = paper(0);
  expect(text).not.toContain('--');
  expect(text.indexOf('Semua undian yang pernah dibuat')).toBeLessThan(text.indexOf('Untuk pemeriksa'));
  expect(text).toContain('perintah "draw" milik Kompak'.replaceAll('"', '&quot;'));
});

test('the numbers the guests called stand beside the seed, where they are known apart', () => {
  const calledApart: readonly Command[] = [planDraw(plan), closeDrawList(), callSeed('27'), callSeed('1828'), sealed(people, plan, teams)];
  expect(paper(0, calledApart)).toContain('Benih 271828 Angka yang dipanggil 27, 1828');
  expect(paper(0)).not.toContain('Angka yang dipanggil');
});

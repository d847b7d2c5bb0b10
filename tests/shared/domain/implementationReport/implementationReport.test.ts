// The report on the retreat: what is typed stands before what the data say, in each language apart; two windows never overwrite each other; and what a played retreat says by itself.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { withoutPicture } from '../../../../shared/domain/implementationReport/implementationReport.ts';
import { journalPage } from '../../journalPage.ts';
import type { ReportData } from '../../../../shared/domain/implementationReport/reportData.ts';
import { reportDataOf } from '../../../../shared/domain/implementationReport/reportData.ts';
import { reportDocument } from '../../../../shared/domain/implementationReport/reportDocument.ts';
import type { ReportField } from '../../../../shared/domain/implementationReport/schemas.ts';
import { MOST_PHOTOS, noReportTexts, reportFields } from '../../../../shared/domain/implementationReport/schemas.ts';
import type { Retreat } from '../../../../shared/domain/things.ts';
import { views } from '../../../../shared/domain/views.ts';
import { formatCount, formatPoints } from '../../../../shared/text/format.ts';
import { proseEn } from '../../../../shared/text/implementationReport/proseEn.ts';
import { proseId } from '../../../../shared/text/implementationReport/proseId.ts';
import type { ExerciseId, PhotoId } from '../../../../shared/units.ts';
import { given, moment, stateAfter } from '../../given.ts';
import { playedStory } from '../../playedStory.ts';
import { createRetreat, finished, pipe, ready, startPhase, submit } from '../../samples.ts';

const write = (text: string | null, basedOn: string | null = null, field: ReportField = 'basis'): Command => ({ type: 'writeReportText', language: 'id', field, text, basedOn });
const photo = (caption: string): Command => ({ type: 'addReportPhoto', fields: { caption, width: 4, height: 3, data: '/9j/4AAQ' } });
const f = (number: number): PhotoId => `f${number}` as PhotoId;

describe('a text', () => {
  test('is kept for its language, and undone to what was there', () => {
    expect(stateAfter(createRetreat, write('Surat tugas')).reportTexts).toEqual({ id: { basis: 'Surat tugas' }, en: {} });
    expect(stateAfter(createRetreat, write('Surat tugas'), write('Surat tugas 2', 'Surat tugas'), { type: 'undo' }).reportTexts.id.basis).toBe('Surat tugas');
    expect(stateAfter(createRetreat, write('Surat tugas'), write(null, 'Surat tugas')).reportTexts).toEqual({ id: {}, en: {} });
  });

  test('written in another window meanwhile is not overwritten', () => {
    given(createRetreat, write('Jendela satu')).when(write('Jendela dua')).thenRefused({ code: 'reportTextMovedOn' });
    given(createRetreat, write('Jendela satu')).when(write('Jendela satu')).thenRefused({ code: 'unchanged' });
  });
});

describe('photos', () => {
  test('come in order, are captioned and taken out, and come back where they were', () => {
    const state = stateAfter(createRetreat, photo('Apel'), photo('Penutupan'), { type: 'captionReportPhoto', photo: f(1), caption: 'Apel pagi' }, { type: 'removeReportPhoto', photo: f(1) }, { type: 'undo' });
    expect(state.reportPhotos.map(({ id, caption }) => [id, caption])).toEqual([['f1', 'Apel pagi'], ['f2', 'Penutupan']]);
    given(createRetreat).when({ type: 'removeReportPhoto', photo: f(1) }).thenRefused({ code: 'unknownPhoto' });
  });

  test('are at most twenty', () => {
    given(createRetreat, ...Array.from({ length: MOST_PHOTOS }, (_, i) => photo(`Foto ${i}`))).when(photo('Satu lagi')).thenRefused({ code: 'tooManyPhotos', most: MOST_PHOTOS });
  });

  test('do not travel with the journal', () => {
    const fact = { type: 'reportPhotoAdded', photo: f(1), fields: { caption: 'Apel', width: 4, height: 3, data: '/9j/4AAQ' } } as const;
    expect(JSON.stringify(withoutPicture(fact))).not.toContain('/9j/');
    expect(JSON.stringify(journalPage([{ seq: 1, at: moment(0), operator: 'Sari', facts: [fact] }], { before: null, run: null, team: null }))).not.toContain('/9j/');
  });
});

describe('of a played retreat', () => {
  const { state } = playedStory(7);
  const data = reportDataOf(state, state.retreat as Retreat);
  const all = { id: proseId, en: proseEn } as const;

  test('the data are those of the retreat', () => {
    expect(data.agencies.reduce((sum, { people }) => sum + people, 0)).toBe(state.people.length);
    expect(data.held.length + data.cancelled.length).toBe(state.runs.length);
    expect(data.standings.map(({ team }) => team).toSorted()).toEqual(state.teams.map(({ name }) => name).toSorted());
    expect(data.commitments.length).toBe(state.commitments.filter(({ person }) => person === null).length);
  });

  test('the plans stand first, each with who and when, and the commitments after them; without plans there is room to write that', () => {
    const tablesOf = (of: ReportData, language: 'id' | 'en') => reportDocument(of, noReportTexts, [], language)[4]?.sections[2]?.blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])) ?? [];
    for (const language of ['id', 'en'] as const) {
      const [plans, commitments] = tablesOf(data, language);
      expect(plans?.rows).toHaveLength(state.actionPlans.length);
      expect([plans?.columns.length, commitments?.columns.length]).toEqual([5, 3]);
      for (const { action, inCharge, agency, partners } of state.actionPlans) {
        const row = plans?.rows.find(([, words]) => words?.startsWith(action)) ?? [];
        expect(row[2]?.startsWith(agency)).toBe(true);
        for (const partner of partners) expect(row[2]).toContain(partner);
        expect(row[3]).toBe(inCharge);
      }
      const bare = tablesOf({ ...data, plans: [] }, language);
      expect(bare.map(({ columns }) => columns.length)).toEqual([5]);
    }
    expect(tablesOf(data, 'id')[0]?.rows[0]?.[4]).toBe('16 Juni 2025 (hari\u00a0ke-30)');
    expect(all.id.followUp(data)).toBe(`Retret menghasilkan 11 rencana tindak lanjut dari ${new Set(data.plans.map(({ agency }) => agency)).size} instansi, 7 di antaranya bersama instansi lain. Jatuh temponya: 4 dalam 30 hari, 4 dalam 60 hari, dan 3 dalam 90 hari. Di bawahnya menyusul ${data.commitments.length} komitmen tim.`);
    expect(all.en.followUp({ ...data, plans: data.plans.slice(0, 1), commitments: [] })).toMatch(/^The retreat led to 1 plan of 1 agency.*Due: 1 within 30 days\.$/);
  });

  test('the prose says figures of the data, and nothing a single person promised', () => {
    for (const language of ['id', 'en'] as const) {
      const says = (field: ReportField): string => all[language][field](data);
      expect(says('background')).toContain(String(state.people.length));
      expect(says('results')).toContain(formatPoints(Math.max(...data.standings.flatMap(({ total }) => total ?? [])) as never, language));
      for (const { decision } of data.disputes) if (decision !== null) expect(says('obstacles')).toContain(decision);
      const whole = reportFields.map(says).join('\n');
      const promised = state.commitments.filter(({ person }) => person !== null);
      expect(promised.length).toBeGreaterThan(0);
      for (const { text } of promised) expect(whole).not.toContain(text);
    }
    expect(all.id.test({ ...data, learning: [] })).toContain('tidak diukur');
    expect(all.en.satisfaction({ ...data, learning: [] })).toContain('does not judge');
    expect(all.id.basis(data)).toBe('');
  });

  test('pairs of agencies can be counted again: how many agencies, wards by themselves, and those of people who left', () => {
    const { agencies } = data.collaboration;
    const here = new Set(state.people.map(({ agency }) => agency));
    const left = agencies.filter(({ name }) => !here.has(name)).length;
    expect(left).toBeGreaterThan(0);
    expect(all.id.collaboration(data)).toContain(`Jumlah pasangan: ${agencies.length} instansi × ${agencies.length - 1} ÷ 2 = ${formatCount((agencies.length * (agencies.length - 1)) / 2, 'id')}. Di sini setiap kelurahan dihitung sendiri, tidak bersama kecamatannya. Yang dihitung termasuk ${left} instansi yang semua pesertanya kemudian mundur atau diganti.`);
    const plain = { ...data, collaboration: { ...data.collaboration, agencies: agencies.map((agency) => ({ ...agency, kind: 'service' as const, people: 1 })) } };
    expect(all.en.collaboration(plain)).toContain('agencies ×');
    expect(all.en.collaboration(plain)).not.toMatch(/ward|later/);
  });

  test('who only signs did not serve, and observers are not judges', () => {
    expect(state.committee.some(({ roles }) => roles.every((role) => role === 'signatory'))).toBe(true);
    expect(data.committee.map(({ name }) => name)).toEqual(views.certificates(state).committee.map(({ name }) => name));
    expect(all.id.people(data)).toContain(`dilayani ${data.committee.length} orang`);
    expect(all.id.values(data)).toMatch(/^Pengamat mencatat/);
  });

  test('one total is no range, and what there is none of is not counted', () => {
    const one = { ...data, standings: data.standings.slice(0, 1) };
    expect([all.id.results(one), all.en.results(one)].join('\n')).not.toMatch(/berkisar|range/);
    expect(all.id.results(one)).toContain(`Nilai akhirnya ${formatPoints(one.standings[0]?.total as never, 'id')}.`);
    const unplanned = { ...data, sessions: [], lessons: { ...data.lessons, hours: 0, reason: null } };
    expect([all.id.scope(unplanned), all.en.scope(unplanned)]).toEqual([`Kegiatan mencakup ${data.held.length} latihan yang dinilai.`, `The retreat holds ${data.held.length} scored exercises.`]);
    expect(all.id.conclusion(unplanned)).toContain(`${data.teams} tim, dan ${data.held.length} latihan.`);
    expect(all.en.scope({ ...unplanned, held: [], scored: 0 })).toBe('');
  });

  test('the reflection quotes teams that let it be read, with exercise and name, and nobody else', () => {
    const reflection = reportDocument(data, noReportTexts, [], 'id')[2]?.sections[3]?.blocks[0];
    const items = reflection?.kind === 'text' ? reflection.lines.filter(({ isItem }) => isItem).map(({ words }) => words) : [];
    const [open, closed] = [true, false].map((isShared) => state.reflections.filter(({ shared }) => shared === isShared));
    expect(items).toHaveLength(data.quotes.length);
    expect(items.length).toBeGreaterThan(6);
    expect(items.every((item) => open?.some(({ text }) => item.endsWith(`: “${text}”`)))).toBe(true);
    expect(items.at(-1)).toMatch(/^Seluruh acara, /);
    expect(closed?.length).toBeGreaterThan(6);
    for (const { text } of closed ?? []) for (const language of ['id', 'en'] as const) expect(all[language].reflection(data)).not.toContain(text);
  });

  test('the document has five chapters and attachments, every part once, and says what nobody wrote', () => {
    const document = reportDocument(data, { ...noReportTexts, id: { basis: 'Surat tugas\n- nomor satu' } }, [{ id: f(1), caption: 'Apel' }], 'id');
    expect(document.map(({ number }) => number)).toEqual(['I', 'II', 'III', 'IV', 'V', null]);
    expect(document.flatMap(({ sections }) => sections)).toHaveLength(reportFields.length + 1);
    const block = (chapter: number, section: number) => document[chapter]?.sections[section]?.blocks[0];
    expect(block(0, 1)).toEqual({ kind: 'text', by: 'committee', lines: [{ isItem: false, words: 'Surat tugas' }, { isItem: true, words: 'nomor satu' }] });
    expect(block(4, 1)).toMatchObject({ by: 'nobody', lines: [{ words: 'Belum ditulis oleh panitia.' }] });
    expect(document.at(-1)?.sections.at(-1)?.blocks).toEqual([{ kind: 'photos', photos: [{ id: 'f1', caption: 'Foto 1. Apel' }] }]);
    for (const each of document.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))) {
      if (each.kind === 'table') expect(each.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100);
    }
  });
});

describe('of a retreat in which not everything planned was held', () => {
  const told = (...steps: readonly Command[]): ReportData => {
    const state = stateAfter(...ready(), { type: 'planRun', exercise: 'tongkat' as ExerciseId }, ...steps);
    return reportDataOf(state, state.retreat as Retreat);
  };

  test('an exercise that never began was not held, and what has no score was not scored', () => {
    expect(told().held).toEqual([]);
    const [started, scored] = [told(startPhase(0)), told(submit(1, finished('4:00')))];
    expect([started, scored].map(({ held }) => held.map(({ name }) => name))).toEqual([[pipe.name], [pipe.name]]);
    expect(proseId.purpose(scored)).toContain('melalui 1 latihan');
    expect([proseId.scope(started), proseEn.scope(started)]).toEqual(['', '']);
    expect([proseId.scope(scored), proseEn.scope(scored)]).toEqual(['Kegiatan mencakup 1 latihan yang dinilai.', 'The retreat holds 1 scored exercise.']);
  });
});

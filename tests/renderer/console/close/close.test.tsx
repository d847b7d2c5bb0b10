// How ready the rekap is, and what the list of documents and the desk beside it say before, during and after one is made.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DocumentDesk } from '../../../../renderer/console/close/documents/DocumentDesk.tsx';
import { DocumentRow } from '../../../../renderer/console/close/documents/DocumentRow.tsx';
import { documentsInOrder, documentsOf } from '../../../../renderer/console/close/documents/groups.ts';
import { FirstNumber } from '../../../../renderer/console/close/documents/FirstNumber.tsx';
import { OutcomeLine } from '../../../../renderer/console/close/documents/OutcomeLine.tsx';
import { ReadinessTag } from '../../../../renderer/console/close/documents/ReadinessTag.tsx';
import { stampOf } from '../../../../renderer/console/close/documents/stamp.ts';
import type { Readiness } from '../../../../renderer/console/close/documents/readiness.ts';
import { certificateReadiness, commitmentReadiness, isReady, learningReadiness, rekapReadiness, reportReadiness, sheetReadiness } from '../../../../renderer/console/close/documents/readiness.ts';
import type { MadeDocument, Outcome } from '../../../../renderer/console/close/documents/useDocuments.ts';
import { LanguageContext } from '../../../../renderer/console/useLanguage.ts';
import { LinkContext } from '../../../../renderer/link/useLink.ts';
import type { PrintWay, RetreatDocument } from '../../../../shared/documents.ts';
import { retreatDocuments, TURNABLE } from '../../../../shared/documents.ts';
import { NUMBER_ROOM } from '../../../../shared/domain/office/documentNumber.ts';
import { isMadeAlone } from '../../../../shared/domain/records/keptApart.ts';
import type { ReportTexts } from '../../../../shared/domain/implementationReport/schemas.ts';
import type { FileHandle, Language } from '../../../../shared/units.ts';
import { stateAfter } from '../../../shared/given.ts';
import { numbering, signer } from '../../../shared/officeSamples.ts';
import { playedStory } from '../../../shared/playedStory.ts';
import { views } from '../../../../shared/domain/views.ts';
import { createRetreat, fields, importPeople, personFields, ready, team } from '../../../shared/samples.ts';
import { finished, runOf } from '../run/pipaBocor.ts';
import { silentLink } from '../../silentLink.ts';

/** Nothing is pressed, so nothing may be asked of the host. */

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
    // Of 13 exercises: eight with one sheet a team and one team excused, three judged by three and two by four, one sheet released; and those of the team that was merged away, by how many judges gave them.
    const readBack = runs.map((run) => (run.stage === 'open' ? { ...run, stage: 'verified' as const } : run));
    expect(rekapReadiness(views.teams(state), readBack)).toEqual({ kind: 'printable', teams: 9, exercises: 13, sheets: 8 * 9 - 1 + 9 * (3 * 3 + 2 * 4) - 1 + (7 + 2 * 3 + 2 * 4), missing: 0 });
    const merged = runs.flatMap(({ rows }) => rows.flatMap(({ former }) => former.map(({ sheets }) => sheets.length)));
    expect([1, 3, 4].map((judges) => merged.filter((each) => each === judges).length)).toEqual([7, 2, 2]);
    // Everything is in, but one of them was not read back.
    expect(rekapReadiness(views.teams(state), runs)).toEqual({ kind: 'results', teams: 9, exercises: 13, unread: 1 });
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

describe('beside the list', () => {
  beforeEach(() => vi.stubGlobal('sessionStorage', { getItem: () => null }));
  afterEach(() => { vi.unstubAllGlobals(); });
  const ready: Readiness = { kind: 'printable', teams: 10, exercises: 1, sheets: 10, missing: 0 };
  const made: MadeDocument = { file: 'f1' as FileHandle, name: 'Rekap nilai - Retret.pdf', pages: 2, takes: 'dialog', secret: false, mark: 'a', asked: '' };
  const state = stateAfter(createRetreat, { type: 'setNumbering', numbering }, { type: 'setSigner', role: 'chair', signer });
  type Given = { readonly readiness?: Readiness; readonly made?: MadeDocument; readonly isBusy?: boolean; readonly language?: Language; readonly kind?: RetreatDocument; readonly isOutdated?: boolean; readonly of?: typeof state; readonly secret?: boolean };
  const desk = ({ readiness = ready, made: paper, isBusy = false, language = 'id', kind = 'rekap', isOutdated = false, of = state, secret = false }: Given = {}): string => renderToStaticMarkup(
    <MantineProvider><LinkContext value={silentLink}><LanguageContext value={language}>
      <DocumentDesk kind={kind} readiness={readiness} secret={secret} office={views.office(of)} certificates={views.certificateDesk(of)} day={fields.endsOn} made={paper} isOutdated={isOutdated} isBusy={isBusy}
        choice={{ language: 'id', paper: 'a4', orientation: TURNABLE[kind] ?? null, scope: {} }} onChoice={() => undefined} onMake={() => undefined} onOpen={() => undefined} onOffice={() => undefined} onTake={() => undefined} />
    </LanguageContext></LinkContext></MantineProvider>);

  it('a document that is not made says where its pages will be, or why there is nothing in it', () => {
    expect(desk()).toContain('Halamannya tampak di sini sesudah PDF dibuat.');
    expect(desk()).not.toContain('Buka foldernya');
    expect(desk({ readiness: { kind: 'noTeams' } })).toContain('satu halaman yang mengatakan itu');
    expect(desk({ isBusy: true })).toContain('disabled');
  });
  it('one that can be turned offers both ways, one that lies one way does not', () => {
    expect(desk()).not.toContain('Arah kertas');
    expect(desk({ kind: 'programme', readiness: { kind: 'programme', items: 3 } })).toMatch(/Arah kertas.*Tegak.*Mendatar/);
  });
  it('a made one can be opened and taken, names its file, and says when the data have moved on', () => {
    const markup = desk({ made });
    for (const word of ['Rekap nilai - Retret.pdf', 'Halaman 1 dari 1', 'Buka', 'Simpan sebagai…', 'Buat PDF lagi']) expect(markup).toContain(word);
    expect(markup).not.toContain('Data sudah berubah');
    expect(desk({ made, isOutdated: true })).toContain('Data sudah berubah');
    expect(desk({ made: { ...made, takes: 'folder' }, isOutdated: true, language: 'en' })).toContain('Open its folder');
  });
  it('says that a paper of results bears the mark of secrecy, and asks to make it anew once it needs none', () => {
    expect(desk({ secret: true })).toContain('jadi dokumen ini tercetak RAHASIA');
    expect(desk({ secret: true, kind: 'programme', readiness: { kind: 'programme', items: 3 } })).not.toContain('RAHASIA');
    expect(desk({ made: { ...made, secret: true } })).toContain('bertanda RAHASIA. Buat lagi sebelum diserahkan.');
    expect(desk({ made })).not.toContain('RAHASIA');
  });
  it('bears its number and who signs, where the paper does', () => {
    // It may be broken after a stroke alone.
    expect(desk()).toContain(`800.2/<wbr/>${NUMBER_ROOM}/<wbr/>35.73.403/<wbr/>2025`);
    expect(desk()).toContain('Ketua panitia<br/><bdi>Ratna Contoh, S.Sos., M.AP.</bdi>');
    const head = stateAfter(createRetreat, { type: 'setSigner', role: 'chair', signer }, { type: 'setSigner', role: 'head', signer: { ...signer, name: 'Kepala Contoh' } });
    for (const kind of ['certificates', 'committeeCertificates', 'followUpLetters'] as const) expect(desk({ kind, of: head })).toContain('Kepala instansi<br/><bdi>Kepala Contoh</bdi>');
    for (const kind of ['implementationDocx', 'rekap', 'dayRecap'] as const) expect(desk({ kind, of: head })).toContain('Ketua panitia<br/><bdi>Ratna');
    expect(desk({ kind: 'nameTags', readiness: { kind: 'teams', people: 12, teams: 4 } })).not.toContain('35.73.403');
  });
});

describe('what was learnt', () => {
  it('is ready once a form was answered, and not before', () => {
    const instruments = views.instruments(stateAfter(createRetreat));
    expect(learningReadiness(64, instruments)).toEqual({ kind: 'noAnswers' });
    expect(learningReadiness(64, views.instruments(playedStory(1).state))).toEqual({ kind: 'list', people: 64 });
  });
});

describe('what is saved at once', () => {
  it.each<readonly [string, Readiness, boolean]>([
    ['a list', { kind: 'list', people: 3 }, true],
    ['certificates', { kind: 'certificates', people: 2, from: 1, notHeld: 0 }, true],
    ['certificates of exercises that were not held', { kind: 'certificates', people: 2, from: 1, notHeld: 6 }, false],
    ['a report with a part nobody wrote', { kind: 'report', people: 2, unwritten: ['basis'] }, false],
    ['a provisional summary', { kind: 'printable', teams: 2, exercises: 1, sheets: 2, missing: 1 }, false],
    ['results not read back', { kind: 'results', teams: 2, exercises: 1, unread: 1 }, false],
    ['nothing to print', { kind: 'noTeams' }, false],
  ])('%s, as its row says', (_, readiness, isSaved) => {
    expect(isReady(readiness)).toBe(isSaved);
    const tag = renderToStaticMarkup(<MantineProvider><LanguageContext value="id"><ReadinessTag readiness={readiness} /></LanguageContext></MantineProvider>);
    expect(tag.includes('is-ready')).toBe(isSaved);
  });
  it('is never the confidential list of the medical team', () => {
    expect(retreatDocuments.filter(isMadeAlone)).toEqual(['medical']);
  });
});

describe('a paper without anybody in it', () => {
  it('is not ready, and says why', () => {
    const state = stateAfter(...ready(2));
    const desk = { ...views.certificateDesk(state), participants: 0, committee: 0 };
    expect(certificateReadiness('participants', desk)).toEqual({ kind: 'noParticipants' });
    expect(certificateReadiness('committee', desk)).toEqual({ kind: 'noCommittee' });
    const inTeams: Readiness = { kind: 'teams', people: 8, teams: 2 };
    expect(commitmentReadiness(inTeams, views.commitments(state))).toEqual({ kind: 'noCommitments' });
    expect(commitmentReadiness(inTeams, views.commitments(playedStory(1).state))).toEqual(inTeams);
    expect(commitmentReadiness({ kind: 'noTeams' }, views.commitments(state))).toEqual({ kind: 'noTeams' });
  });
});

describe('the report on the retreat', () => {
  const tag = (id: ReportTexts['id'], language: Language = 'id'): string => renderToStaticMarkup(
    <MantineProvider><LanguageContext value={language}><ReadinessTag readiness={reportReadiness(2, { ...views.implementationReport(playedStory(1).state), texts: { id, en: {} } }, language)} /></LanguageContext></MantineProvider>,
  );
  it('is not ready as long as it says of a part that nobody wrote it, and the list names those', () => {
    expect(tag({})).toMatch(/Belum ditulis: Dasar, Saran</);
    expect(tag({ basis: 'Surat tugas' })).toMatch(/Belum ditulis: Saran</);
    expect(tag({ basis: 'Surat tugas', suggestions: 'Diulang tahun depan' })).toMatch(/Siap</);
  });
  it('is written in each language apart', () => {
    expect(tag({ basis: 'Surat tugas', suggestions: 'Diulang tahun depan' }, 'en')).toContain('Not written yet: ');
  });
});

describe('the number certificates begin with', () => {
  const typed = new Map<string, string>();
  beforeEach(() => vi.stubGlobal('sessionStorage', { getItem: (place: string) => typed.get(place) ?? null }));
  afterEach(() => {
    typed.clear();
    vi.unstubAllGlobals();
  });
  const story = [createRetreat, importPeople(personFields(1), personFields(2)), { type: 'setCertificateRules', rules: { first: 87, lessons: null } }] as const;
  const before = stateAfter(...story);
  const after = stateAfter(...story, { type: 'numberCertificates', side: 'participants' });
  const tag = (of: typeof before): string => renderToStaticMarkup(<MantineProvider><LanguageContext value="id"><ReadinessTag readiness={certificateReadiness('participants', views.certificateDesk(of))} /></LanguageContext></MantineProvider>);

  it('stands in their row before the first is made', () => {
    expect(tag(before)).toContain('Siap, bernomor mulai 87');
    expect(tag(after)).toContain('Siap');
    expect(tag(after)).not.toContain('bernomor');
  });
  const field = (of: typeof before): string => renderToStaticMarkup(<MantineProvider><LinkContext value={silentLink}><LanguageContext value="id"><FirstNumber desk={views.certificateDesk(of)} numbering={numbering} day={fields.endsOn} /></LanguageContext></LinkContext></MantineProvider>);
  it.each([['before', before, 'Melanjutkan buku nomor'], ['after', after, '2 sertifikat sudah bernomor']] as const)('can be changed %s', (_, of, says) => {
    expect(field(of)).toContain('value="87"');
    expect(field(of)).toContain(says);
    expect(field(of)).not.toContain('disabled');
  });
  it('stays as it was typed until it is stored, so that Ctrl Z is the field’s as long', () => {
    expect(field(before)).toContain('data-unsent="no"');
    for (const number of ['88', '', 'satu']) {
      typed.set(' first number', JSON.stringify({ number, reason: '' }));
      expect(field(before)).toMatch(new RegExp(`data-unsent="yes".*value="${number}"`));
    }
    typed.set(' first number', JSON.stringify({ number: '88', reason: 'Buku penuh' }));
    expect(field(after)).toContain('value="Buku penuh"');
    typed.set(' first number', JSON.stringify({ number: ' 87', reason: '' }));
    expect(field(before)).toContain('data-unsent="no"');
  });
});

describe('the list', () => {
  it('holds every document once, in groups', () => {
    expect(documentsInOrder.toSorted()).toEqual([...retreatDocuments].toSorted());
    expect(documentsOf('closing')).toContain('rekap');
  });
  it('says of each how many pages it has once it is made, and opens and prints it by name', () => {
    const row = (made: MadeDocument | undefined, prints: PrintWay = 'dialog'): string => renderToStaticMarkup(
      <MantineProvider><LanguageContext value="id"><table><tbody>
        <DocumentRow kind="rekap" isChosen readiness={{ kind: 'noRuns' }} secret={false} made={made} isOutdated={false} isBusy={false} prints={prints} onChoose={() => undefined} onOpen={() => undefined} />
      </tbody></table></LanguageContext></MantineProvider>);
    expect(row(undefined)).toContain('>–<');
    expect(row({ file: 'f1' as FileHandle, name: 'x.pdf', pages: 1204, takes: 'folder', secret: false, mark: 'a', asked: '' })).toContain('>1.204<');
    for (const word of ['aria-label="Buka Rekap nilai"', 'aria-label="Cetak Rekap nilai…"', 'Belum ada latihan']) expect(row(undefined)).toContain(word);
    expect(row(undefined, 'viewer')).toContain('aria-label="Buka lalu cetak: Rekap nilai"');
  });
  it('calls none ready that says what holds no longer', () => {
    const made: MadeDocument = { file: 'f1' as FileHandle, name: 'x.pdf', pages: 2, takes: 'folder', secret: false, mark: 'a', asked: '' };
    const tag = (isOutdated: boolean): string => renderToStaticMarkup(
      <MantineProvider><LanguageContext value="id"><ReadinessTag readiness={{ kind: 'printable', teams: 10, exercises: 1, sheets: 10, missing: 0 }} stamp={stampOf('rekap', false, made, isOutdated)} /></LanguageContext></MantineProvider>);
    expect([tag(false), tag(true)]).toEqual([expect.stringContaining('Siap'), expect.stringContaining('Data berubah: buat lagi')]);
    expect(tag(true)).not.toContain('is-ready');
  });
});

describe('what came of it', () => {
  const line = (outcome: Outcome): string => renderToStaticMarkup(
    <MantineProvider><LinkContext value={silentLink}><LanguageContext value="id"><OutcomeLine outcome={outcome} prints="dialog" onOpen={async () => undefined} onTake={async () => undefined} /></LanguageContext></LinkContext></MantineProvider>).replaceAll('\u00a0', ' ');
  it('is one sentence, an alert where it is a refusal', () => {
    expect(line({ kind: 'all', done: 3, of: 9, cancelled: true, left: [] })).toContain('Dibatalkan. 3 dari 9 dokumen sudah tersimpan');
    expect(line({ kind: 'all', done: 9, of: 9, cancelled: false, left: [] })).toContain('9 dokumen tersimpan');
    expect(line({ kind: 'printing', name: 'Rekap.pdf', way: 'viewer' })).toContain('Tekan Ctrl P di sana');
    expect(line({ kind: 'printing', name: 'Rekap.pdf', way: 'dialog' })).toContain('jendela cetak');
    expect(line({ kind: 'refused', what: 'make', refusal: { code: 'noPrinter' }, document: 'rekap' })).toMatch(/role="alert".*Rekap nilai: PDF belum jadi.*Tidak ada peramban untuk membuat PDF\./);
    expect(line({ kind: 'refused', what: 'open', refusal: { code: 'unknownFile' }, document: null })).toContain('PDF sudah jadi, tetapi tidak dapat dibuka');
    expect(line({ kind: 'refused', what: 'open', refusal: { code: 'cannotOpen', name: 'Rekap.pdf', folder: 'data › reports' }, document: null })).toContain('tidak dapat dibuka</strong> <span>Tidak ada program di laptop ini yang membuka &quot;Rekap.pdf&quot;. Cari di folder data › reports.');
    expect(line({ kind: 'together', paper: { file: 'f1' as FileHandle, name: 'Semua dokumen.pdf', pages: 31, takes: 'folder' }, left: [] })).toContain('Semua dokumen.pdf: 31 halaman.</span>');
    expect(line({ kind: 'together', paper: { file: 'f1' as FileHandle, name: 'Semua dokumen.pdf', pages: 31, takes: 'folder' }, left: ['medical', 'drawText'] })).toMatch(/31 halaman\. Tidak ikut, karena .*: .*Teks undian untuk saksi \(data pribadi\)\./);
  });
});

// Every paper of the finished demo in both languages and on every size it comes in: its text is the golden one to the line, and its file is what an office can keep.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readEventLog } from '../../../../../electron/host/log/eventLog.ts';
import type { DocumentKind, DocumentRequest, PaperSize, ReportKind } from '../../../../../shared/documents.ts';
import { F4_KINDS, reportKinds } from '../../../../../shared/documents.ts';
import { defaultInstruments } from '../../../../../shared/library/instruments/instruments.ts';
import { packs } from '../../../../../shared/library/packs.ts';
import type { Language } from '../../../../../shared/units.ts';
import { languages } from '../../../../../shared/units.ts';
import { letterhead } from '../../../../shared/officeSamples.ts';
import { playedStory } from '../../../../shared/playedStory.ts';
import { missing, printingHost, words } from '../printingHost.ts';
import type { Pdf } from '../readPdf.ts';
import { fileText } from './goldenFiles.ts';
import { AFTERWARDS, stillClock, writeFinished, writeUnscored } from './finishedFile.ts';
import { againstGolden, firstDifference } from './goldenText.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const host = printingHost({ clock: stillClock(AFTERWARDS), attended: false });

/** In millimetres, upright; those in the second list lie. */
const SIZES: Readonly<Record<PaperSize, readonly [number, number]>> = { a4: [210, 297], f4: [215, 330] };
const LYING: readonly DocumentKind[] = ['rekap', 'cueList', 'deskSigns', 'certificates', 'committeeCertificates', 'winnerCertificates', 'mcCard'];
/** What is handed over, or folded, bears no page numbers: what each page says instead. */
type Foot = (page: number, of: number) => string;
const FEET: Readonly<Partial<Record<ReportKind, Readonly<Record<Language, Foot>>>>> = {
  certificates: { id: () => 'DEMO', en: () => 'DEMO' }, committeeCertificates: { id: () => 'DEMO', en: () => 'DEMO' },
  instrumentForms: { id: (page) => `Formulir ${String(Math.ceil(page / 2)).padStart(3, '0')}`, en: (page) => `Form ${String(Math.ceil(page / 2)).padStart(3, '0')}` },
  winnerCertificates: { id: () => 'Piagam penghargaan', en: () => 'Certificate' }, mcCard: { id: () => 'RAHASIA', en: () => 'CONFIDENTIAL' },
};
const counted: Readonly<Record<Language, Foot>> = { id: (page, of) => `Halaman ${page} dari ${of}`, en: (page, of) => `Page ${page} of ${of}` };

/** One session's list says what the others would say again. */
const session = playedStory(1).state.sessions.find(({ title }) => title.startsWith('Apel'))?.id;
const [instrument] = defaultInstruments;
const scopeOf = (kind: ReportKind): Pick<DocumentRequest, 'session' | 'exercise' | 'instrument' | 'occasion' | 'copies'> => {
  if (kind === 'instrumentForms' && instrument !== undefined) return { instrument: instrument.id, occasion: 'before', copies: 2 };
  if (kind === 'attendance' && session !== undefined) return { session };
  const [pack] = packs;
  return (kind === 'packCards' || kind === 'packKey') && pack !== undefined ? { exercise: pack.exercise } : {};
};

const textOf = ({ title, pages, outline }: Pdf): string => [
  title, '', ...outline.map((entry) => `> ${entry.title} (${entry.page})`),
  ...pages.flatMap(({ lines, figures }, at) => ['', `--- ${at + 1} ---`, ...lines, ...figures.map((says) => `[${says}]`)]), '',
].join('\n');

// A zero report is not made of a retreat with scores; it comes last, of a file of its own.
const byKind = (kinds: readonly ReportKind[]) => languages.flatMap((language) => kinds.flatMap((kind) => (F4_KINDS.includes(kind) ? ['a4', 'f4'] as const : ['a4'] as const).map((paper) => ({ kind, language, paper }))));
const [scored, unscored] = [reportKinds.filter((kind) => kind !== 'zeroReport'), ['zeroReport'] as const];

const headOf = (path: string): string => {
  const log = readEventLog(path);
  try {
    return log.head().hash;
  } finally {
    log.close();
  }
};

let written = '';
beforeAll(() => {
  if (missing === null) host.openMade((path) => {
    writeFinished(path);
    written = headOf(path);
  });
});

test('the finished demo is the same file each time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-again-'));
  try {
    writeFinished(join(folder, 'again.kompak'));
    expect(headOf(join(folder, 'again.kompak'))).toBe(written);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const isAsItWas = async (kind: ReportKind, language: Language, paper: PaperSize): Promise<void> => {
  const pdf = await host.print({ kind, language, ...(F4_KINDS.includes(kind) ? { paper } : {}), ...scopeOf(kind) });
  const kept = process.env['KOMPAK_KEEP_PAPERS'];
  if (kept !== undefined) copyFileSync(join(host.reports, pdf.name), join(kept, `${kind}-${language}-${paper}.pdf`));
  const size = LYING.includes(kind) ? SIZES[paper].toReversed() : SIZES[paper];
  for (const [at, { text, roles, width, height, outside }] of pdf.pages.entries()) {
    expect([Math.round(width), Math.round(height)]).toEqual(size);
    expect(outside).toEqual([]);
    expect(text).toContain((FEET[kind] ?? counted)[language](at + 1, pdf.pages.length));
    expect(roles.length).toBeGreaterThan(1);
  }
  // Whose letterhead stands on it, its logo does too.
  if (words(pdf).includes(letterhead.agency.toUpperCase())) expect(pdf.pages[0]?.pictures).toBe(1);
  expect(pdf).toMatchObject({ tagged: true, language, title: expect.stringContaining('Retret Kerja Sama ASN') as string });
  expect(pdf.outline.length).toBeGreaterThan(0);
  expect(pdf.fonts.length).toBeGreaterThan(0);
  expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  // A subset is named by six letters before the face's own name.
  for (const name of readFileSync(join(host.reports, pdf.name)).toString('latin1').match(/\/BaseFont \/\S+/g) ?? []) expect(name).toMatch(/^\/BaseFont \/[A-Z]{6}\+/);
  expect(againstGolden(`${kind}-${language}-${paper}`, textOf(pdf))).toBeNull();
};

describe.each(byKind(scored))('$kind, $language, $paper', ({ kind, language, paper }) => {
  test('says what it said, on pages an office can print and keep', () => isAsItWas(kind, language, paper));
});

test.each(languages.flatMap((language) => [
  { kind: 'drawText', language, paper: undefined }, { kind: 'implementationDocx', language, paper: 'a4' }, { kind: 'implementationDocx', language, paper: 'f4' },
] as const))('$kind, $language: says what it said', async ({ kind, language, paper }) => {
  const { name } = await host.call('exportReport', { kind, language, ...(paper === undefined ? {} : { paper }) });
  expect(againstGolden([kind, language, ...(paper === undefined ? [] : [paper])].join('-'), fileText(join(host.reports, name)))).toBeNull();
});

describe.each(byKind(unscored))('$kind, $language, $paper', ({ kind, language, paper }) => {
  test('says what it said of a retreat without a score', async () => {
    host.openMade(writeUnscored, `unscored-${language}-${paper}.kompak`);
    await isAsItWas(kind, language, paper);
  });
});

test('a golden text that differs is told by its first line that does', () => {
  expect(firstDifference('a\nb\nc\n', 'a\nb\nc\n')).toBeNull();
  expect(firstDifference('a\nb\nc\n', 'a\nB\nc\n')).toBe('line 2 was "b" and is "B"');
  expect(firstDifference('a\n', 'a\nb\n')).toBe('line 2 was "" and is "b"');
  expect(firstDifference('a\nb', 'a')).toBe('line 2 was "b" and is "no line"');
});

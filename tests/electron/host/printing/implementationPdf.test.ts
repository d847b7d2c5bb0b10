// The report on a played retreat as PDF and as Word file: both languages, both sizes, photos, and chapter by chapter the same words in both.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openZip } from '../../../../electron/host/spreadsheets/zipParts.ts';
import { reportDataOf } from '../../../../shared/domain/implementationReport/reportData.ts';
import type { ReportBlock } from '../../../../shared/domain/implementationReport/reportDocument.ts';
import { reportDocument } from '../../../../shared/domain/implementationReport/reportDocument.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { Retreat } from '../../../../shared/domain/things.ts';
import type { Language } from '../../../../shared/units.ts';
import { demoCommands } from '../../../../shared/library/demoRetreat.ts';
import { stateAfter } from '../../../shared/given.ts';
import { fields, importPeople, personFields, sessionFields } from '../../../shared/samples.ts';
import { unescaped } from './golden/goldenFiles.ts';
import { printingHost, words } from './printingHost.ts';
import type { Pdf } from './readPdf.ts';
import { tight } from './readPdf.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const host = printingHost();
/** The smallest JPEG there is, one grey point. */
const JPEG = '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=';
const typed = 'Surat Tugas Nomor 800/12 & <lampiran> "tiga"';
const commands = [
  { type: 'writeReportText', language: 'id', field: 'basis', text: `${typed}\n- butir satu`, basedOn: null },
  { type: 'addReportPhoto', fields: { caption: 'Apel pagi', width: 1, height: 1, data: JPEG } },
] as const;

const saidIn = (block: ReportBlock): readonly string[] => {
  switch (block.kind) {
    case 'text': return block.lines.map(({ words: line }) => line);
    case 'table': return [...(block.title === null ? [] : [block.title]), ...block.rows.flat()];
    // Drawn on the page, and not in the Word file.
    case 'collaborationMap': return [];
    case 'photos': return block.photos.map(({ caption }) => caption);
  }
};
/** The text of each chapter, by its heading. */
const chaptersIn = (xml: string): readonly string[] => xml.split(/(?=<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="Heading1"\/>)/).slice(1)
  .map((part) => unescaped([...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ')));

const documentOf = (state: State, language: Language) => reportDocument(reportDataOf(state, state.retreat as Retreat), state.reportTexts, state.reportPhotos, language);

describe('the report', () => {
  test('says the same as PDF and as Word file, chapter by chapter, in both languages and sizes', async () => {
    await host.call('openDemo', {});
    await host.send(commands);
    const state = stateAfter(...demoCommands(), ...commands);
    for (const [language, paper, size] of [['id', 'a4', [210, 297]], ['en', 'f4', [215, 330]]] as const) {
      const pdf = await host.print({ kind: 'implementation', language, paper });
      for (const { width, height } of pdf.pages) expect([Math.round(width), Math.round(height)]).toEqual(size);
      expect(pdf.language).toBe(language);
      expect(pdf.pages.reduce((sum, { pictures }) => sum + pictures, 0)).toBe(1);
      const { name } = await host.call('exportReport', { kind: 'implementationDocx', language, paper });
      const zip = openZip(readFileSync(join(host.reports, name)));
      if (!zip.ok) throw new Error(`${name}: ${zip.why}`);
      expect(zip.names.filter((path) => path.startsWith('word/media/') && path.endsWith('.jpg'))).toHaveLength(1);
      const chapters = chaptersIn(zip.xml.get('word/document.xml')?.toString('utf8') ?? '');
      const document = documentOf(state, language);
      expect(chapters).toHaveLength(document.length);
      const printed = tight(words(pdf));
      document.forEach(({ title, sections }, at) => {
        const inWord = tight(chapters[at] ?? '');
        for (const said of [title, ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(saidIn)])]) {
          expect(inWord).toContain(tight(said));
          expect(printed).toContain(tight(said));
        }
      });
      expect(printed).toContain(tight(language === 'id' ? typed : 'Not written by the committee yet.'));
    }
  });

  test('has the lists of attendance bound behind it in one file, each with its own page numbers', async () => {
    await host.call('createRetreat', { fields, operator: 'Sari Contoh' });
    await host.send([
      importPeople(personFields(1), personFields(2), personFields(3)),
      { type: 'addSessions', sessions: [sessionFields(15, '20:00', '21:15', 'Narasumber utama', { counted: true }), sessionFields(16, '07:45', '08:35', 'Panji Tim')] },
    ]);
    for (const [language, paper] of [['id', 'a4'], ['en', 'f4']] as const) {
      const [report, lists] = [await host.print({ kind: 'implementation', language, paper }), await host.print({ kind: 'attendance', language, paper })];
      const bound = await host.print({ kind: 'implementation', language, paper, attached: 'attendance' });
      const untimed = ({ pages }: Pdf): readonly string[] => pages.map(({ text }) => text.replaceAll(/pukul \d\d\.\d\d|at \d\d:\d\d/g, ''));
      expect(untimed(bound)).toEqual([...untimed(report), ...untimed(lists)]);
      const title = language === 'id' ? 'Daftar hadir' : 'Attendance lists';
      expect(bound.labels).toEqual([...report.pages.map((_, at) => String(at + 1)), ...lists.pages.map((_, at) => `${title} ${at + 1}`)]);
      expect(bound.outline.map((entry) => entry.title)).toEqual(language === 'id' ? ['Laporan pelaksanaan', 'Lampiran: Daftar hadir'] : ['Implementation report', `Attachment: ${title}`]);
      expect(bound).toMatchObject({ tagged: true, language });
    }
  });
});

// The report on the retreat as a Word file, with the very words of its paper; it reads no log and writes no file.
import {
  AlignmentType, BorderStyle, convertMillimetersToTwip, Document, Footer, Header, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType,
} from 'docx';
import type { PaperSize } from '../../../shared/documents.ts';
import { reportDataOf } from '../../../shared/domain/implementationReport/reportData.ts';
import type { ReportBlock } from '../../../shared/domain/implementationReport/reportDocument.ts';
import { reportDocument } from '../../../shared/domain/implementationReport/reportDocument.ts';
import type { ReportPhoto } from '../../../shared/domain/implementationReport/schemas.ts';
import type { State } from '../../../shared/domain/model.ts';
import { numberOn } from '../../../shared/domain/office/documentNumber.ts';
import { paperDay } from '../../../shared/domain/office/paperDay.ts';
import { views } from '../../../shared/domain/views.ts';
import type { Instant, Language } from '../../../shared/units.ts';
import { formatDateRange } from '../../../shared/text/format.ts';
import { reportFrameText } from '../../../shared/text/implementationReport/frame.ts';
import { officePaperText } from '../../../shared/text/officePaper.ts';
import { resultsText } from '../../../shared/text/records/results.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { letterhead, signature, textRun, wordText } from './docxOffice.ts';

/** In mm, as offices ask for them. */
const MARGINS = { top: 25, bottom: 30, left: 30, right: 25 } as const;
const SIZES: Readonly<Record<PaperSize, { readonly width: number; readonly height: number }>> = { a4: { width: 210, height: 297 }, f4: { width: 215, height: 330 } };
const LANGUAGES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
/** Of a photo on the page, in px at 96 dpi. */
const PHOTO = { width: 560, height: 380 } as const;

const line = { style: BorderStyle.SINGLE, size: 4, color: '8FA39B' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none };

const tableOf = ({ title, columns, rows }: Extract<ReportBlock, { kind: 'table' }>): readonly (Paragraph | Table)[] => {
  const row = (cells: readonly string[], isHead: boolean): TableRow => new TableRow({
    tableHeader: isHead, cantSplit: true,
    children: cells.map((cell, i) => new TableCell({
      width: { size: columns[i]?.share ?? 0, type: WidthType.PERCENTAGE }, margins: { top: 40, bottom: 40, left: 0, right: 100 },
      children: [new Paragraph({ spacing: { after: 0 }, keepNext: isHead, children: [textRun(cell, { bold: isHead, size: 20 })] })],
    })),
  });
  return [
    ...(title === null ? [] : [new Paragraph({ keepNext: true, spacing: { before: 160, after: 60 }, children: [textRun(title, { bold: true })] })]),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders, rows: [row(columns.map((column) => column.title), true), ...rows.map((cells) => row(cells, false))] }),
    new Paragraph({ spacing: { after: 60 }, children: [] }),
  ];
};

const photoOf = ({ data, width, height }: ReportPhoto, caption: string): readonly Paragraph[] => {
  const said = wordText(caption);
  const scale = Math.min(PHOTO.width / width, PHOTO.height / height);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER, keepNext: true,
      children: [new ImageRun({ type: 'jpg', data: Buffer.from(data, 'base64'), transformation: { width: Math.round(width * scale), height: Math.round(height * scale) }, altText: { name: said, title: said, description: said } })],
    }),
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: [textRun(caption, { size: 20 })] }),
  ];
};

const blockOf = (block: ReportBlock, photos: readonly ReportPhoto[]): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'text': return block.lines.map(({ isItem, words }) => new Paragraph({
      ...(isItem ? { bullet: { level: 0 } } : {}), spacing: { after: 100 }, children: [textRun(words, block.by === 'nobody' ? { color: '5C6D66' } : {})],
    }));
    case 'table': return tableOf(block);
    case 'collaborationMap': return [];
    case 'photos': return block.photos.flatMap(({ id, caption }) => {
      const photo = photos.find((each) => each.id === id);
      return photo === undefined ? [] : photoOf(photo, caption);
    });
  }
};

const centred = (text: string, size: number, more: { readonly bold?: boolean; readonly before?: number } = {}): Paragraph => new Paragraph({
  alignment: AlignmentType.CENTER, spacing: { before: more.before ?? 0, after: 80 }, children: [textRun(text, { size, bold: more.bold ?? false })],
});

/** The bytes of a .docx; without a retreat there is nothing to report on. The same state and day give the same words. */
export const implementationDocx = async (state: State, language: Language, size: PaperSize, madeAt: Instant): Promise<Uint8Array> => {
  const { reportTexts: texts, reportPhotos: photos, retreat } = state;
  if (retreat === null) throw new Error('there is no retreat to report on');
  const [data, office, day] = [reportDataOf(state, retreat), views.office(state), paperDay('implementationDocx', madeAt, retreat)];
  const [words, paper] = [reportFrameText[language], paperText[language]];
  const number = numberOn(office, 'implementation', day);
  const page = SIZES[size];
  const mm = (length: number): number => convertMillimetersToTwip(length);
  const cover = [
    ...letterhead(office, retreat.organiser),
    ...(data.isConfidential ? [centred(`${resultsText[language].secret}: ${resultsText[language].frozen}`, 22, { bold: true, before: 160 })] : []),
    new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, spacing: { before: 3200, after: 200 }, children: [textRun(words.title, { bold: true, size: 48 })] }),
    centred(retreat.name, 32, { bold: true }),
    centred(formatDateRange(retreat.startsOn, retreat.endsOn, language), 24, { before: 160 }),
    centred(retreat.place, 24),
    ...(number === null ? [] : [centred(officePaperText[language].number(number), 24, { before: 160 })]),
  ];
  const chapters = reportDocument(data, texts, photos, language).flatMap(({ number, title, sections }, at) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: at === 0 || number === null, children: [textRun(number === null ? title : `${words.chapter(number)} ${title}`)] }),
    ...sections.flatMap((section) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [textRun(`${section.mark}. ${section.title}`)] }),
      ...section.blocks.flatMap((block) => blockOf(block, photos)),
    ]),
    ...(number === 'V' ? signature(office, retreat.place, day, language, mm(83)) : []),
  ]);
  const heading = (points: number) => ({ run: { size: 2 * points, bold: true, color: '0C1A15' }, paragraph: { keepNext: true, spacing: { before: 22 * points, after: 6 * points } } });
  const document = new Document({
    title: wordText(`${words.title}, ${retreat.name}`), creator: wordText(retreat.organiser), description: words.title,
    styles: { default: { document: { run: { font: 'Arial', size: 22, language: { value: LANGUAGES[language] } }, paragraph: { spacing: { line: 288 } } }, heading1: heading(15), heading2: heading(12) } },
    sections: [{
      properties: { page: { size: { width: mm(page.width), height: mm(page.height) }, margin: { top: mm(MARGINS.top), bottom: mm(MARGINS.bottom), left: mm(MARGINS.left), right: mm(MARGINS.right) } } },
      ...(retreat.demo ? { headers: { default: new Header({ children: [centred(paper.demo, 18, { bold: true })] }) } } : {}),
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ size: 18, children: [`${paper.page} `, PageNumber.CURRENT, ` ${paper.pageOf} `, PageNumber.TOTAL_PAGES] })] })] }) },
      children: [...cover, ...chapters],
    }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

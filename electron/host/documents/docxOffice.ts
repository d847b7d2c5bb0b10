// The letterhead and the room for a signature in a Word file, as the committee set them; it draws no signature.
import { AlignmentType, BorderStyle, ImageRun, Paragraph, TextRun } from 'docx';
import type { OfficeView } from '../../../shared/domain/office/office.ts';
import { signingPosts } from '../../../shared/domain/office/signingPosts.ts';
import { formatDate } from '../../../shared/text/format.ts';
import { officePaperText } from '../../../shared/text/officePaper.ts';
import { nipLine } from '../../../shared/text/nipLine.ts';
import { paperText } from '../../../shared/text/paper.ts';
import type { Day, Language } from '../../../shared/units.ts';

/** Without what no Word file may hold, such as the line break within a line that is pasted from slides. */
export const wordText = (text: string): string => text.replace(/(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '');
export const textRun = (text: string, how: { readonly size?: number; readonly bold?: boolean; readonly color?: string } = {}): TextRun => new TextRun({ ...how, text: wordText(text) });

/** In px. */
const LOGO = 64;
const rule = { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 18, space: 6, color: '0C1A15' } } as const;

export const letterhead = ({ letterhead: lines, logo }: OfficeView, organiser: string): readonly Paragraph[] => {
  const centred = (text: string, size: number, bold: boolean, isLast: boolean): Paragraph =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 0 }, ...(isLast ? { border: rule } : {}), children: [textRun(text, { size, bold })] });
  const { owner = '', agency = organiser, address = '', contact = '' } = lines ?? {};
  const rest = [address, contact].filter((each) => each !== '');
  return [
    ...(logo === null ? [] : [new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new ImageRun({ type: logo.type === 'png' ? 'png' : 'jpg', data: Buffer.from(logo.base64, 'base64'), transformation: { width: LOGO, height: LOGO } })],
    })]),
    ...(owner === '' ? [] : [centred(owner.toUpperCase(), 24, false, false)]),
    centred(agency.toUpperCase(), 28, true, rest.length === 0),
    ...rest.map((each, i) => centred(each, 18, false, i === rest.length - 1)),
  ];
};

/** At the right of the page, `indent` twips from its left; four lines are left empty. */
export const signature = ({ signers: { chair }, signingPlace }: OfficeView, place: string, day: Day, language: Language, indent: number): readonly Paragraph[] => {
  const [paper, words] = [paperText[language], officePaperText[language]];
  const nip = nipLine(chair, language);
  const post = chair === null || chair.post === '' ? words.posts.chair : chair.post;
  const line = (text: string, isFirst = false, bold = false): Paragraph =>
    new Paragraph({ keepNext: true, keepLines: true, indent: { left: indent }, spacing: { before: isFirst ? 480 : 0, after: 0 }, children: [textRun(text, { bold })] });
  return [
    line(`${signingPlace ?? place}, ${formatDate(day, language)}`, true),
    ...signingPosts(chair === null ? { form: 'own', post, principal: null, through: null } : { ...chair, post }, words).map((each) => line(each)),
    ...['', '', '', ''].map((each) => line(each)),
    line(chair?.name ?? paper.signerName, false, chair !== null),
    ...(chair === null || chair.rank === null ? [] : [line(chair.rank)]),
    ...(nip === null ? [] : [line(nip)]),
  ];
};

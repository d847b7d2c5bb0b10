// The report on the retreat as chapters of texts, tables and photos, the same for every form it is written in; it draws nothing.
import { formatCount, formatDate, formatPoints, formatSpan, formatWeekdayDate } from '../../text/format.ts';
import type { ReportTable } from '../../text/implementationReport/frame.ts';
import { reportFrameText } from '../../text/implementationReport/frame.ts';
import { proseEn } from '../../text/implementationReport/proseEn.ts';
import { proseId } from '../../text/implementationReport/proseId.ts';
import { collaborationText } from '../../text/learning/collaboration.ts';
import { peopleText } from '../../text/people.ts';
import type { Day, Language, PhotoId } from '../../units.ts';
import { dayNumber } from '../followUp/actionPlan.ts';
import { collaborationFigures } from '../collaboration/figures.ts';
import type { CollaborationMap } from '../collaboration/collaborationMap.ts';
import { ways } from '../collaboration/collaborationMap.ts';
import { minutesPlanned } from '../programme/times.ts';
import { satisfactionTables, testTables } from './learningTables.ts';
import type { ReportData, ReportPlan } from './reportData.ts';
import type { ReportField, ReportPhoto, ReportTexts } from './schemas.ts';
import { reportFields } from './schemas.ts';

/** One line of a text; an item has a dash before it. */
export type ReportLine = { readonly isItem: boolean; readonly words: string };
export type ReportColumn = { readonly title: string; /** In hundredths of the width. */ readonly share: number; readonly isFigure: boolean };
export type ReportBlock =
  /** Whose words they are; `nobody`: there are none, and that is said. */
  | { readonly kind: 'text'; readonly by: 'committee' | 'data' | 'nobody'; readonly lines: readonly ReportLine[] }
  | { readonly kind: 'table'; readonly title: string | null; readonly columns: readonly ReportColumn[]; readonly rows: readonly (readonly string[])[] }
  /** Drawn where the report is drawn; a text form has the table alone. */
  | { readonly kind: 'collaborationMap'; readonly map: CollaborationMap }
  | { readonly kind: 'photos'; readonly photos: readonly { readonly id: PhotoId; readonly caption: string }[] };
export type ReportSection = { readonly mark: string; readonly title: string; readonly blocks: readonly ReportBlock[] };
/** `number` null: the attachments, which have none. */
export type ReportChapter = { readonly number: string | null; readonly title: string; readonly sections: readonly ReportSection[] };

export const NUMERALS = ['I', 'II', 'III', 'IV', 'V'] as const;
export const CHAPTERS: readonly (readonly ReportField[])[] = [
  ['background', 'basis', 'purpose', 'scope'],
  ['timePlace', 'participants', 'people', 'schedule', 'method'],
  ['results', 'values', 'collaboration', 'reflection', 'obstacles'],
  ['test', 'satisfaction'],
  ['conclusion', 'suggestions', 'followUp'],
];
const prose = { id: proseId, en: proseEn } as const;

/** What the report says there while nobody has typed anything; '': nothing. */
export const defaultText = (data: ReportData, field: ReportField, language: Language): string => prose[language][field](data);

const linesOf = (text: string): readonly ReportLine[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  .map((line) => (/^[-•–] /.test(line) ? { isItem: true, words: line.slice(2).trim() } : { isItem: false, words: line }));

type Cells = readonly (readonly string[])[];
const SHAPES: Readonly<Record<ReportTable, readonly { readonly share: number; readonly isFigure?: true }[]>> = {
  agencies: [{ share: 12, isFigure: true }, { share: 66 }, { share: 22, isFigure: true }],
  people: [{ share: 7, isFigure: true }, { share: 37 }, { share: 29 }, { share: 27 }],
  schedule: [{ share: 16, isFigure: true }, { share: 36 }, { share: 17 }, { share: 17 }, { share: 14, isFigure: true }],
  standings: [{ share: 13, isFigure: true }, { share: 37 }, { share: 14, isFigure: true }, { share: 18, isFigure: true }, { share: 18, isFigure: true }],
  values: [{ share: 46 }, { share: 22, isFigure: true }, { share: 32, isFigure: true }],
  plans: [{ share: 24 }, { share: 29 }, { share: 19 }, { share: 15 }, { share: 13 }],
  collaboration: [{ share: 70 }, { share: 30, isFigure: true }],
  gains: [{ share: 40 }, { share: 20, isFigure: true }, { share: 20, isFigure: true }, { share: 20, isFigure: true }],
  gainsByValue: [{ share: 40 }, { share: 20, isFigure: true }, { share: 20, isFigure: true }, { share: 20, isFigure: true }],
  satisfaction: [{ share: 58 }, { share: 20, isFigure: true }, { share: 22 }],
  comments: [{ share: 78 }, { share: 22, isFigure: true }],
  followUp: [{ share: 14 }, { share: 40 }, { share: 16 }, { share: 17 }, { share: 13 }],
};

/** A column that says nothing in any row is left out; the widest of the others takes its room. */
const withoutEmpty = (columns: readonly ReportColumn[], rows: Cells, none: string): { readonly columns: readonly ReportColumn[]; readonly rows: Cells } => {
  const isSaid = columns.map((_, i) => rows.some((row) => row[i] !== none));
  const kept = columns.filter((_, i) => isSaid[i]);
  const widest = Math.max(...kept.map(({ share }) => share));
  const free = 100 - kept.reduce((sum, { share }) => sum + share, 0);
  return { columns: kept.map((column) => (column.share === widest ? { ...column, share: column.share + free } : column)), rows: rows.map((row) => row.filter((_, i) => isSaid[i])) };
};

const table = (kind: ReportTable, rows: Cells, language: Language, title: string | null = null): readonly ReportBlock[] => {
  const { columns: titles, none } = reportFrameText[language];
  const columns = SHAPES[kind].map(({ share, isFigure = false }, i) => ({ title: titles[kind][i] ?? '', share, isFigure }));
  return rows.length === 0 ? [] : [{ kind: 'table', title, ...withoutEmpty(columns, rows, none) }];
};

/** From so many rows on a table of narrow columns stands in two halves beside each other. */
const LONG = 24;
/** The first half of a long table beside the second one. */
const halved = (block: ReportBlock): ReportBlock => {
  if (block.kind !== 'table' || block.rows.length < LONG) return block;
  const half = Math.ceil(block.rows.length / 2);
  const columns = [0, 1].flatMap(() => block.columns.map((column) => ({ ...column, share: column.share / 2 })));
  return { ...block, columns, rows: block.rows.slice(0, half).map((row, i) => [...row, ...(block.rows[half + i] ?? row.map(() => ''))]) };
};

const planRow = ({ problem, action, measure, agency, partners, inCharge, due }: ReportPlan, lastDay: Day, language: Language): readonly string[] => {
  const { withPartners, dueOn, measuredBy } = reportFrameText[language];
  const day = dayNumber(lastDay, due);
  return [
    problem, measure === '' ? action : measuredBy(action, measure), partners.length === 0 ? agency : withPartners(agency, partners.join(', ')), inCharge,
    dueOn(formatDate(due, language), day < 1 ? null : formatCount(day, language)),
  ];
};

const tablesOf = (data: ReportData, field: ReportField, language: Language): readonly ReportBlock[] => {
  const { none, sum, tooFew, wholeRetreat, plansTitle, commitmentsTitle } = reportFrameText[language];
  const count = (number: number): string => formatCount(number, language);
  switch (field) {
    case 'participants': {
      const rows = data.agencies.map(({ name, people }, i) => [count(i + 1), name, count(people)]);
      return table('agencies', rows.length === 0 ? [] : [...rows, ['', sum, count(data.people)]], language).map(halved);
    }
    case 'people': {
      const { roleNames } = peopleText[language].committee;
      return table('people', data.committee.map(({ name, post, roles }, i) => [count(i + 1), name, post ?? none, roles.map((role) => roleNames[role]).join(', ')]), language);
    }
    case 'schedule': return [...new Set(data.sessions.map(({ day }) => day))].flatMap((day) => table(
      'schedule', data.sessions.filter((session) => session.day === day).map((session) =>
        [formatSpan(session, language), session.title, session.place ?? none, session.person ?? none, session.counted ? count(minutesPlanned(session)) : none]),
      language, formatWeekdayDate(day, language),
    ));
    case 'results': return table('standings', data.standings.filter(({ total }) => total !== null).map(({ place, tied, team, runsDone, help, total }) =>
      [place === null ? none : `${count(place)}${tied ? '=' : ''}`, team, count(runsDone), formatPoints(help, language), total === null ? none : formatPoints(total, language)]), language);
    case 'values': return table('values', data.values.some((value) => value.count > 0)
      ? data.values.map(({ name, count: seen, mean }) => [name[language], count(seen), mean === null ? tooFew : formatPoints(mean, language)]) : [], language);
    case 'collaboration': {
      const { met, byWay } = collaborationFigures(data.collaboration);
      if (met === 0) return [];
      const told = collaborationText[language];
      const rows = [...ways.filter((way) => byWay[way] > 0).map((way) => [told.ways[way], count(byWay[way])]), [told.report.sum, count(met)]];
      return [{ kind: 'collaborationMap', map: data.collaboration }, ...table('collaboration', rows, language)];
    }
    case 'test': return testTables(data.learning, language).flatMap(({ kind, rows, title }) => table(kind, rows, language, title));
    case 'satisfaction': return satisfactionTables(data.learning, language).flatMap(({ kind, rows, title }) => table(kind, rows, language, title));
    case 'followUp': {
      // Where there are plans, they say who and when; else there is room to write it.
      const toWrite = data.plans.length === 0 ? '' : none;
      return [
        ...table('plans', data.plans.map((plan) => planRow(plan, data.retreat.endsOn, language)), language, plansTitle),
        ...table('followUp', data.commitments.map(({ team, exercise, text }) => [team, text, exercise?.[language] ?? wholeRetreat, toWrite, toWrite]), language, data.plans.length === 0 ? null : commitmentsTitle),
      ];
    }
    default: return [];
  }
};

const textOf = (data: ReportData, texts: ReportTexts, field: ReportField, language: Language): ReportBlock => {
  const typed = texts[language][field];
  const lines = linesOf(typed ?? defaultText(data, field, language));
  return lines.length === 0
    ? { kind: 'text', by: 'nobody', lines: [{ isItem: false, words: reportFrameText[language].notWritten }] }
    : { kind: 'text', by: typed === undefined ? 'data' : 'committee', lines };
};

/** What neither the committee nor the data say anything in, so that the report says it is not written. */
export const unwrittenFields = (data: ReportData, texts: ReportTexts, language: Language): readonly ReportField[] =>
  reportFields.filter((field) => linesOf(texts[language][field] ?? defaultText(data, field, language)).length === 0);

export const reportDocument = (data: ReportData, texts: ReportTexts, photos: readonly Pick<ReportPhoto, 'id' | 'caption'>[], language: Language): readonly ReportChapter[] => {
  const words = reportFrameText[language];
  const section = (field: ReportField, at: number): ReportSection => ({
    mark: String.fromCharCode(65 + at), title: words.fields[field].title, blocks: [textOf(data, texts, field, language), ...tablesOf(data, field, language)],
  });
  const chapters = CHAPTERS.map((fields, i): ReportChapter => ({ number: NUMERALS[i] ?? '', title: words.chapters[i] ?? '', sections: fields.map(section) }));
  const pictures: ReportBlock = { kind: 'photos', photos: photos.map(({ id, caption }, i) => ({ id, caption: words.photo(formatCount(i + 1, language), caption) })) };
  return [...chapters, {
    number: null, title: words.attachments,
    sections: [section('attachments', 0), ...(photos.length === 0 ? [] : [{ mark: 'B', title: words.photos, blocks: [pictures] }])],
  }];
};

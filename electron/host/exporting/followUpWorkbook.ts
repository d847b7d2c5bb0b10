// Writes action plans as one sheet for the monitoring team: typed cells, a list of states to choose from, and columns to fill in; it chooses no plan and no NIP is in it.
import writeXlsxFile from 'write-excel-file/node';
import { cleanText } from '../../../shared/cleanText.ts';
import { daysBetween } from '../../../shared/domain/programme/times.ts';
import type { PlanRow } from '../../../shared/domain/followUp/followUp.ts';
import { latestFirst } from '../../../shared/domain/followUp/actionPlan.ts';
import { planStates } from '../../../shared/domain/followUp/schemas.ts';
import type { SheetColumn } from '../../../shared/domain/followUp/out/sheetColumns.ts';
import { filledIn, sheetColumns } from '../../../shared/domain/followUp/out/sheetColumns.ts';
import { planCode } from '../../../shared/domain/followUp/out/planCode.ts';
import { planStateText } from '../../../shared/text/followUpStates.ts';
import { followUpSheetText } from '../../../shared/text/followUpSheet.ts';
import { formatDate } from '../../../shared/text/format.ts';
import type { Day, Language } from '../../../shared/units.ts';
import { safeWords } from './writeTables.ts';

/** In characters, as spreadsheets measure. */
const widths: Readonly<Record<SheetColumn, number>> = { code: 16, agency: 22, problem: 36, action: 36, measure: 28, partners: 24, inCharge: 26, team: 16, due: 12, last: 30, state: 14, on: 14, note: 40, retreat: 24 };
const FIRST_ROW = 2;
const TO_FILL_IN = '#FFF1CC';
const HEADING = '#E7EEEB';
/** A day as spreadsheets count. */
const serial = (day: Day): number => daysBetween('1899-12-30' as Day, day);

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const letterOf = (column: SheetColumn): string => String.fromCharCode(65 + sheetColumns.indexOf(column));

type Said = { readonly title: string; readonly says: string };
const prompt = ({ title, says }: Said): string => `showInputMessage="1" promptTitle="${escaped(title)}" prompt="${escaped(says)}"`;
const error = ({ title, says }: Said): string => `showErrorMessage="1" errorTitle="${escaped(title)}" error="${escaped(says)}"`;

/** What may stand in a cell, and what is said beside it, for the rows with plans. */
const validations = (rows: number, firstDay: Day, language: Language): string => {
  const { hints, wrongState, wrongDay } = followUpSheetText[language];
  const range = (column: SheetColumn): string => `sqref="${letterOf(column)}${FIRST_ROW}:${letterOf(column)}${FIRST_ROW + rows - 1}"`;
  const words = planStates.map((state) => planStateText[language][state]).join(',');
  return [
    '<dataValidations count="4">',
    `<dataValidation ${prompt(hints.code)} ${range('code')}/>`,
    `<dataValidation type="list" allowBlank="1" ${prompt(hints.state)} ${error(wrongState)} ${range('state')}><formula1>"${escaped(words)}"</formula1></dataValidation>`,
    `<dataValidation type="date" operator="greaterThanOrEqual" allowBlank="1" ${prompt(hints.on)} ${error(wrongDay)} ${range('on')}><formula1>${serial(firstDay)}</formula1></dataValidation>`,
    `<dataValidation ${prompt(hints.note)} ${range('note')}/>`,
    '</dataValidations>',
  ].join('');
};

type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

/** Headings that stay in sight can also be filtered by. The order of these elements is the format's own: after the cells, before anything the writing library may put there. */
const filterAndLists = (rows: number, firstDay: Day, language: Language): Feature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${letterOf('retreat')}${FIRST_ROW + rows - 1}"/>${validations(rows, firstDay, language)}`),
      },
    },
  },
});

export type WorkbookAsked = { readonly plans: readonly PlanRow[]; readonly retreat: { readonly name: string; readonly startsOn: Day }; readonly mark: string; readonly language: Language };

export const followUpWorkbook = async ({ plans, retreat, mark, language }: WorkbookAsked): Promise<Uint8Array> => {
  const { sheet, headings, heard } = followUpSheetText[language];
  const states = planStateText[language];
  const looks = (column: SheetColumn) => ({ alignVertical: 'top' as const, ...(filledIn.some((each) => each === column) ? { backgroundColor: TO_FILL_IN } : {}) });
  const text = (column: SheetColumn, words: string) => {
    const shown = cleanText(words);
    return shown === '' ? { type: String, value: '', format: '@', ...looks(column) } as const : { type: String, value: safeWords(shown), format: '@', wrap: true, ...looks(column) } as const;
  };
  const rowOf = (plan: PlanRow) => {
    const [last] = latestFirst(plan);
    const words: Readonly<Record<Exclude<SheetColumn, 'due' | 'on'>, string>> = {
      code: planCode({ mark, plan: plan.id, noted: plan.progress.length }), agency: plan.agency, problem: plan.problem, action: plan.action, measure: plan.measure,
      partners: plan.partners.join('; '), inCharge: plan.inCharge, team: plan.teamName ?? '', state: states[plan.state], note: '', retreat: retreat.name,
      last: last === undefined ? '' : heard(states[last.state], formatDate(last.on, language), last.note),
    };
    return sheetColumns.map((column) => {
      if (column === 'due') return { type: Date, value: new Date(`${plan.due}T00:00:00Z`), format: 'dd/mm/yyyy', ...looks(column) } as const;
      // Empty, and ready for a date.
      if (column === 'on') return { type: Date, format: 'dd/mm/yyyy', ...looks(column) } as const;
      return text(column, words[column]);
    });
  };
  return new Uint8Array(await writeXlsxFile(
    [
      sheetColumns.map((column) => ({ value: headings[column], type: String, fontWeight: 'bold', wrap: true, ...looks(column), backgroundColor: filledIn.some((each) => each === column) ? TO_FILL_IN : HEADING } as const)),
      ...plans.map(rowOf),
    ],
    { sheet, columns: sheetColumns.map((column) => ({ width: widths[column] })), stickyRowsCount: 1, stickyColumnsCount: 2 },
    plans.length === 0 ? {} : { features: [filterAndLists(plans.length, retreat.startsOn, language)] },
  ).toBuffer());
};

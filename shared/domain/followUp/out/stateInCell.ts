// Which state a cell means, as the workbook offers it or as people write it, in either language; it guesses nothing else.
import { cleanText } from '../../../cleanText.ts';
import { planStateText } from '../../../text/followUpStates.ts';
import { languages } from '../../../units.ts';
import type { PlanState } from '../schemas.ts';
import { planStates } from '../schemas.ts';

/** What comes back besides the words offered, those that older sheets offered among them. */
const OTHERS: Readonly<Record<PlanState, readonly string[]>> = {
  open: ['belum', 'belum mulai', 'belum jalan', 'belum berjalan', 'not started', 'open'],
  going: ['jalan', 'sedang jalan', 'sedang berjalan', 'proses', 'dalam proses', 'in progress', 'ongoing', 'going on'],
  done: ['sudah', 'sudah selesai', 'tuntas', 'completed', 'finished'],
  cancelled: ['batal', 'batal dilaksanakan', 'canceled'],
};

const plain = (text: string): string => cleanText(text).toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ').trim();
const WORDS: ReadonlyMap<string, PlanState> = new Map(planStates.flatMap((state) =>
  [...languages.map((language) => planStateText[language][state]), ...OTHERS[state]].map((words) => [plain(words), state] as const)));

export const stateInCell = (text: string): PlanState | null => WORDS.get(plain(text)) ?? null;

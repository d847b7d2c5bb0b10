// Has the open retreat's data made into files in a thread, and lays them among the finished papers; it reads no fact.
import { basename } from 'node:path';
import type { Answer } from '../../../shared/contract.ts';
import type { DataRequest } from '../../../shared/dataOut.ts';
import type { FileHandle, Instant } from '../../../shared/units.ts';
import type { CurrentRetreat } from '../currentRetreat.ts';
import { FileProblem } from '../fileProblem.ts';
import type { RetreatFiles } from '../files/retreatFiles.ts';
import type { LogRow } from '../log/chain.ts';
import type { ExportedFile, Exporting } from './exportFiles.ts';
import { markedName } from '../rehearsal/markedName.ts';
import { inThread } from '../threads/inThread.ts';

export const exportInThread = (rows: readonly LogRow[], { as, what, language, withHealth, withAnswers }: DataRequest, now: Instant): Promise<readonly ExportedFile[]> => {
  const asked: Exporting = { rows, as, what, language, withHealth, withAnswers, now };
  return inThread<readonly ExportedFile[]>('exportWorker.ts', asked);
};

type Parts = { readonly current: CurrentRetreat; readonly files: RetreatFiles; readonly now: () => Instant; readonly onFault: (error: unknown, doing: string) => void };

export const exportData = async (request: DataRequest, { current, files, now, onFault }: Parts): Promise<Answer<readonly { readonly file: FileHandle; readonly name: string }[]>> => {
  const state = current.state();
  const { retreat } = state;
  const log = current.log();
  if (retreat === null || log === null) return { ok: false, refusal: { code: 'noRetreat' } };
  let made: readonly ExportedFile[];
  try {
    made = await exportInThread(log.rows, request, now());
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    onFault(error, 'exportData');
    return { ok: false, refusal: { code: 'exportFailed' } };
  }
  // A file of that name may be open in a spreadsheet: each export takes a name that is free.
  const paths = made.map(({ name, ending, bytes }) => files.writeReport(markedName(state, request.language, `${name} - ${retreat.name}`), ending, bytes));
  return { ok: true, value: paths.map((path) => ({ file: files.handleOf(path), name: basename(path) })) };
};

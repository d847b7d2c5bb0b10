// The command line's way to take data out and personal data away; it reads the file and leaves it as it is, unless told to delete it.
import { existsSync } from 'node:fs';
import { basename, extname, join, parse } from 'node:path';
import type { DataForm, DataPart } from '../../../shared/dataOut.ts';
import { anonymiseText } from '../../../shared/text/anonymise.ts';
import { commandLineText } from '../../../shared/text/commandLine.ts';
import { dataCommandsText } from '../../../shared/text/dataCommands.ts';
import { dataExportText } from '../../../shared/text/dataExport.ts';
import type { Language } from '../../../shared/units.ts';
import { makeWithoutPersonalData } from '../anonymise/anonymiseDesk.ts';
import { deleteFiles } from '../anonymise/deleteFiles.ts';
import { holdsMore } from '../anonymise/holdsMore.ts';
import { createClock } from '../clock.ts';
import { exportInThread } from '../exporting/exportDesk.ts';
import { writeFree } from '../exporting/writeFree.ts';
import { FileProblem } from '../fileProblem.ts';
import type { Folders } from '../files/retreatFiles.ts';
import { createRetreatFiles } from '../files/retreatFiles.ts';
import { readEventLog } from '../log/eventLog.ts';
import { readRetreat } from '../log/readRetreat.ts';
import type { Said } from './fileCommands.ts';

const readLog = (path: string) => {
  const reading = readEventLog(path);
  try {
    return { rows: [...reading.rows()], retreatId: reading.retreatId };
  } finally {
    reading.close();
  }
};

type Exporting = { readonly file: string; readonly out: string; readonly as: DataForm; readonly what: DataPart; readonly withHealth: boolean; readonly withAnswers: boolean; readonly language: Language };

export const exportFile = async ({ file, out, as, what, withHealth, withAnswers, language }: Exporting, { say }: Said): Promise<void> => {
  // Read as a whole first: what makes no sense is refused, not exported.
  readRetreat(file);
  const { rows } = readLog(file);
  const made = await exportInThread(rows, { as, what, language, withHealth, withAnswers }, createClock().now());
  const { dir, name } = parse(out);
  for (const { table, bytes } of made) {
    const path = made.length === 1 || table === null ? out : join(dir, `${name} - ${dataExportText[language].tables[table]}${extname(out)}`);
    say(commandLineText[language].made(writeFree(path, bytes)));
  }
};

type Anonymising = { readonly file: string; readonly into: string; readonly isDeleting: boolean; readonly folders: Folders; readonly language: Language };

/** True when nothing that it was to delete is left. */
export const anonymiseFile = async ({ file, into, isDeleting, folders, language }: Anonymising, { say, print }: Said): Promise<boolean> => {
  const text = dataCommandsText[language];
  if (existsSync(into)) throw new FileProblem({ code: 'fileExists', name: basename(into) });
  const log = readLog(file);
  const made = await makeWithoutPersonalData({ ...log, path: file, language, into, now: createClock().now() }, createRetreatFiles(folders));
  if (!made.ok) throw new FileProblem(made.refusal);
  const { look, removed, seq, seal } = made.value;
  const remains = look();
  say(commandLineText[language].made(into));
  say(text.proof(removed));
  say(text.origin(seq, seal));
  say(text.remains(remains.length));
  for (const { path, kind } of remains) print(`${anonymiseText[language].kinds[kind]}\t${path}`);
  if (!isDeleting) {
    say(text.howToDelete);
    return true;
  }
  const further = remains.find((each) => holdsMore(each, log.rows));
  if (further !== undefined) throw new FileProblem({ code: 'anonymiseOutdated', name: basename(further.path) });
  const { deleted, left } = deleteFiles(remains.map(({ path }) => path));
  for (const { path, why } of left) say(text.left(path, anonymiseText[language].why[why]));
  say(text.deleted(deleted));
  return left.length === 0;
};

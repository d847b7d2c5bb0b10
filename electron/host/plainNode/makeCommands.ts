// The commands that make a retreat's file: the demo, fresh or played, and a list of people.
import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { MOST_TABLE_BYTES } from '../../../shared/contract.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { demoCommands } from '../../../shared/library/demoRetreat.ts';
import { commandLineText } from '../../../shared/text/commandLine.ts';
import { problemLines } from '../../../shared/text/rowProblems.ts';
import { seconds } from '../../../shared/units.ts';
import { createClock } from '../clock.ts';
import { readUpTo } from './fileCommands.ts';
import { FileProblem } from '../fileProblem.ts';
import { bareHost } from './nodeHost.ts';
import { newCommandId } from '../log/newIds.ts';
import { foldersOf } from './places.ts';
import { makePlayedFile } from './playedFile.ts';
import { unattendedRoster } from '../spreadsheets/unattendedRoster.ts';
import type { Asked, Run } from './asked.ts';
import { DONE, WrongUse, say, done, openOrRefuse, oneWord, into } from './asked.ts';

/** Gives commands to a file as a window would; the file is made where it is missing. */
const tell = (asked: Asked, path: string, founding: readonly Command[], commands: readonly Command[]): void => {
  const host = bareHost({ folders: foldersOf(asked.values.data), onNotice: say });
  try {
    if (!existsSync(path)) return void done(host.current.found([...founding, ...commands], path));
    openOrRefuse(host, path);
    for (const command of commands) done(host.current.send({ id: newCommandId(), command }));
  } finally {
    host.close();
  }
};

/** null: the demo as it is before its first exercise. */
const playedSeed = ({ values: { played, seed }, language }: Asked): number | null => {
  const text = commandLineText[language];
  if (played !== true) {
    if (seed !== undefined) throw new WrongUse(text.seedWithoutPlayed);
    return null;
  }
  if (seed !== undefined && !/^[1-9]\d{0,8}$/.test(seed)) throw new WrongUse(text.badPlayedSeed(seed));
  return Number(seed ?? 1);
};

export const demo: Run = async (asked) => {
  if (asked.words.length > 0) throw new WrongUse(commandLineText[asked.language].tooMany(asked.words[0] ?? ''));
  const seed = playedSeed(asked);
  const path = into(asked);
  if (existsSync(path)) throw new FileProblem({ code: 'fileExists', name: basename(path) });
  if (seed === null) tell(asked, path, demoCommands(), []);
  else {
    const { progress } = commandLineText[asked.language];
    done(makePlayedFile({ folders: foldersOf(asked.values.data), path, seed, onNotice: say, silence: seconds(2), onProgress: (stored, of) => say(progress(stored, of)) }));
    // Opened once more, as of today: among the files opened last it must not stand in May 2025.
    tell(asked, path, [], []);
  }
  say(commandLineText[asked.language].made(path));
  return DONE;
};

export const importRoster: Run = async (asked) => {
  const { language } = asked;
  const text = commandLineText[language];
  const roster = oneWord(asked, 'roster');
  const path = into(asked);
  const { source, rows } = await unattendedRoster(basename(roster), readUpTo(roster, MOST_TABLE_BYTES));
  const people = rows.flatMap((row) => (row.kind === 'ready' ? [row.fields] : []));
  for (const row of rows) {
    for (const line of problemLines(row, language)) say(text.row(row.row, line));
  }
  if (people.length === 0) throw new FileProblem({ code: 'rosterEmpty', name: basename(roster) });
  const clock = createClock();
  const today = dayOf(clock.now(), 'WIB');
  const founding: Command = {
    type: 'createRetreat', operator: text.operator, demo: false,
    fields: { name: basename(path, extname(path)), organiser: text.organiser, place: text.place, startsOn: today, endsOn: today, zone: 'WIB' },
  };
  tell(asked, path, [founding], [{ type: 'importPeople', source, people }]);
  say(text.imported(people.length, basename(path)));
  return DONE;
};

// The command line of the plain-Node host: reads the words typed, runs one command, gives its exit code.
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Answer } from '../../../shared/contract.ts';
import type { ReportKind } from '../../../shared/documents.ts';
import { commandKinds, packKinds } from '../../../shared/documents.ts';
import { dataForms, dataParts } from '../../../shared/dataOut.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { demoCommands } from '../../../shared/library/demoRetreat.ts';
import { packs } from '../../../shared/library/packs.ts';
import { commandLineText } from '../../../shared/text/commandLine.ts';
import { dataCommandsText } from '../../../shared/text/dataCommands.ts';
import { refusalText } from '../../../shared/text/refusals.ts';
import { problemLines } from '../../../shared/text/rowProblems.ts';
import type { ExerciseId, Language } from '../../../shared/units.ts';
import { languages, seconds } from '../../../shared/units.ts';
import { openAppWindow } from './appWindow.ts';
import { createClock } from '../clock.ts';
import type { DrawFrom } from '../drawing/drawCommand.ts';
import { drawCommand } from '../drawing/drawCommand.ts';
import { anonymiseFile, exportFile } from './dataCommands.ts';
import { applyCommands, isReadable, printLog, verifyFile } from './fileCommands.ts';
import { printStandings, recountFile } from './scoreCommands.ts';
import { FileProblem } from '../fileProblem.ts';
import type { Host } from '../host.ts';
import type { NodeHost } from './nodeHost.ts';
import { bareHost, startNodeHost } from './nodeHost.ts';
import { newCommandId } from '../commandDesk.ts';
import { foldersOf } from './places.ts';
import { makePlayedFile } from './playedFile.ts';
import { reportScope, scopeMistake } from './reportScope.ts';
import { readSeal } from '../log/sealWords.ts';
import { unattendedRoster } from '../spreadsheets/unattendedRoster.ts';
import { writeWhole } from '../files/writeWhole.ts';

const DONE = 0;
const REFUSED = 1;
const WRONG_USE = 2;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  language: { type: 'string' },
  data: { type: 'string' },
  port: { type: 'string' },
  demo: { type: 'boolean' },
  played: { type: 'boolean' },
  into: { type: 'string' },
  kind: { type: 'string' },
  exercise: { type: 'string' },
  session: { type: 'string' },
  day: { type: 'string' },
  out: { type: 'string' },
  at: { type: 'string' },
  head: { type: 'string' },
  seed: { type: 'string' },
  teams: { type: 'string' },
  roster: { type: 'string' },
  text: { type: 'string' },
  json: { type: 'boolean' },
  as: { type: 'string' },
  what: { type: 'string' },
  health: { type: 'boolean' },
  answers: { type: 'boolean' },
  delete: { type: 'boolean' },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];
type CommandName = keyof (typeof commandLineText)['id']['help'];

/** What was typed makes no sense; the sentence says why, and the help follows. */
class WrongUse extends Error {}

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const said = { say, print };

type Asked = { readonly values: Values; readonly words: readonly string[]; readonly language: Language };
type Run = (asked: Asked) => Promise<number>;

const done = <T>(answer: Answer<T>): T => {
  if (answer.ok) return answer.value;
  throw new FileProblem(answer.refusal);
};

/** On the command line nobody answers questions: a file that raises one is left to the window. */
const openOrRefuse = (host: Host, path: string): void => {
  const opened = done(host.current.openPath(path));
  if (!opened.opened) throw new FileProblem({ code: 'needsChoice', name: opened.question.name, why: opened.question.kind });
};

const oneWord = ({ words, language }: Asked, what: 'roster' | 'file' | 'commands'): string => {
  const word = words[0];
  if (word === undefined) throw new WrongUse(commandLineText[language].missing[what]);
  if (words.length > 1) throw new WrongUse(commandLineText[language].tooMany(words[1] ?? ''));
  return word;
};

const option = ({ values, language }: Asked, name: 'into' | 'out'): string => {
  const value = values[name];
  if (value === undefined || value === '') throw new WrongUse(commandLineText[language].missing[name]);
  return value;
};

const into = (asked: Asked): string => {
  const path = option(asked, 'into');
  if (extname(path) !== '.kompak') throw new WrongUse(commandLineText[asked.language].badInto(path));
  return resolve(path);
};

const portOf = ({ values, language }: Asked): number => {
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new WrongUse(commandLineText[language].badPort(values.port ?? ''));
  return port;
};

const started = (asked: Asked, attended: boolean): Promise<NodeHost> =>
  startNodeHost({ folders: foldersOf(asked.values.data), port: portOf(asked), attended, onNotice: say });

/** Runs until the signal to stop, or until `ended` comes to its end. */
const untilStopped = async (node: NodeHost, ended: Promise<void> | null): Promise<number> => {
  await new Promise<void>((resolve) => {
    // More than one library hooks the same signals; stopping twice does no harm.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    void ended?.then(resolve);
  });
  await node.close();
  return DONE;
};

const opened = async (asked: Asked): Promise<NodeHost> => {
  const { words, language } = asked;
  if (words.length > 0 && asked.values.demo === true) throw new WrongUse(commandLineText[language].fileOrDemo);
  if (words[1] !== undefined) throw new WrongUse(commandLineText[language].tooMany(words[1]));
  const node = await started(asked, true);
  try {
    if (asked.values.demo === true) done(node.host.current.found(demoCommands()));
    else if (words[0] === undefined) node.host.current.resume();
    else openOrRefuse(node.host, resolve(words[0]));
  } catch (error) {
    await node.close();
    throw error;
  }
  return node;
};

const serve: Run = async (asked) => {
  const node = await opened(asked);
  say(commandLineText[asked.language].openAddress);
  print(node.server.admit('console'));
  return untilStopped(node, null);
};

const start: Run = async (asked) => {
  const node = await opened(asked);
  const address = node.server.admit('console');
  const window = await openAppWindow(address, foldersOf(asked.values.data).data);
  if (window === null) {
    // As the set-up before it, in both languages.
    say(languages.map((each) => commandLineText[each].openAddress).join(' · '));
    print(address);
  }
  if (window !== null && window.windows !== null) node.useWindows(window.windows);
  const code = await untilStopped(node, window?.ended ?? null);
  window?.release();
  return code;
};

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

const demo: Run = async (asked) => {
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

const importRoster: Run = async (asked) => {
  const { language } = asked;
  const text = commandLineText[language];
  const roster = oneWord(asked, 'roster');
  const path = into(asked);
  if (!isReadable(roster)) throw new FileProblem({ code: 'fileNotFound', name: roster });
  const { source, rows } = await unattendedRoster(basename(roster), readFileSync(roster));
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

/** The simulation whose cards or key are asked for; undefined for the papers of a retreat. */
const packAsked = ({ values: { exercise: typed }, language }: Asked, kind: ReportKind): ExerciseId | undefined => {
  const text = commandLineText[language];
  if (!packKinds.some((each) => each === kind)) {
    if (typed !== undefined) throw new WrongUse(text.exerciseUnused(kind));
    return undefined;
  }
  const exercise = packs.find((pack) => pack.exercise === typed)?.exercise;
  if (exercise === undefined) throw new WrongUse(text.badExercise(typed ?? '', packs.map((pack) => pack.exercise).join(', ')));
  return exercise;
};

const report: Run = async (asked) => {
  const { values, language } = asked;
  const file = resolve(oneWord(asked, 'file'));
  const out = resolve(option(asked, 'out'));
  const kind = commandKinds.find((each) => each === values.kind);
  if (kind === undefined) throw new WrongUse(commandLineText[language].badKind(values.kind ?? '', commandKinds.join(', ')));
  const exercise = packAsked(asked, kind);
  const mistake = scopeMistake(values, kind, language);
  if (mistake !== null) throw new WrongUse(mistake);
  const node = await started(asked, false);
  try {
    openOrRefuse(node.host, file);
    const scope = reportScope(node.host.current.state(), kind, values);
    const pdf = await node.print({ kind, language, ...scope, ...(exercise === undefined ? {} : { exercise }) });
    writeWhole(out, pdf);
    say(commandLineText[language].made(out));
  } finally {
    await node.close();
  }
  return DONE;
};

const drawFrom = ({ values, words, language }: Asked): DrawFrom => {
  const text = commandLineText[language];
  const [file] = words;
  if (words[1] !== undefined) throw new WrongUse(text.tooMany(words[1]));
  if ([file, values.roster, values.text].filter((source) => source !== undefined && source !== '').length !== 1) throw new WrongUse(text.missing.drawFrom);
  const teams = values.teams === undefined ? null : Number(values.teams);
  if (teams !== null && !(/^\d+$/.test(values.teams ?? '') && teams >= 2 && teams <= 100)) throw new WrongUse(text.badTeams(values.teams ?? ''));
  if (file !== undefined && file !== '') return { kind: 'retreat', path: file, teams };
  if (values.text !== undefined && values.text !== '') {
    if (teams !== null) throw new WrongUse(text.teamsInText);
    return { kind: 'text', path: values.text };
  }
  if (teams === null) throw new WrongUse(text.missing.teams);
  return { kind: 'roster', path: values.roster ?? '', teams };
};

const draw: Run = async (asked) => {
  const { values: { seed, json }, language } = asked;
  const from = drawFrom(asked);
  if (seed === undefined) throw new WrongUse(commandLineText[language].missing.seed);
  if (!/^\d{1,40}$/.test(seed)) throw new WrongUse(commandLineText[language].badSeed(seed));
  await drawCommand({ from, seed, isJson: json === true, language }, said);
  return DONE;
};

const apply: Run = async (asked) => {
  const commandsFile = resolve(oneWord(asked, 'commands'));
  const path = into(asked);
  const host = bareHost({ folders: foldersOf(asked.values.data), onNotice: say });
  try {
    return await applyCommands(host, commandsFile, path, () => openOrRefuse(host, path), said) === 0 ? DONE : REFUSED;
  } finally {
    host.close();
  }
};

const verifyRetreat: Run = (asked) => {
  const { values, language } = asked;
  const file = oneWord(asked, 'file');
  const text = commandLineText[language];
  if (values.head !== undefined && readSeal(values.head) === null) throw new WrongUse(text.badHead);
  if (values.at !== undefined && !/^[1-9]\d*$/.test(values.at)) throw new WrongUse(text.badAt(values.at));
  if (values.at !== undefined && values.head === undefined) throw new WrongUse(text.atWithoutHead);
  const witnessFolder = join(foldersOf(values.data).data, 'witness');
  return Promise.resolve(verifyFile(file, { at: values.at, head: values.head, witnessFolder, language }, said) ? DONE : REFUSED);
};

const log: Run = (asked) => {
  printLog(oneWord(asked, 'file'), asked.values.json === true, said);
  return Promise.resolve(DONE);
};

const standings: Run = (asked) => {
  printStandings(oneWord(asked, 'file'), asked.values.json === true, asked.language, said);
  return Promise.resolve(DONE);
};

const recount: Run = (asked) =>
  Promise.resolve(recountFile(oneWord(asked, 'file'), asked.values.json === true, asked.language, said) ? DONE : REFUSED);

const exportData: Run = async (asked) => {
  const { values, language } = asked;
  const text = dataCommandsText[language];
  const file = resolve(oneWord(asked, 'file'));
  const as = dataForms.find((each) => each === values.as);
  if (as === undefined) throw new WrongUse(text.badForm(values.as ?? ''));
  const what = dataParts.find((each) => each === (values.what ?? 'all'));
  if (what === undefined) throw new WrongUse(text.badPart(values.what ?? ''));
  if (as === 'json' && what !== 'all') throw new WrongUse(text.wholeOnly);
  await exportFile({ file, out: resolve(option(asked, 'out')), as, what, withHealth: values.health === true, withAnswers: values.answers === true, language }, said);
  return DONE;
};

const anonymise: Run = async (asked) => {
  const file = resolve(oneWord(asked, 'file'));
  const done = await anonymiseFile({ file, into: into(asked), isDeleting: asked.values.delete === true, folders: foldersOf(asked.values.data), language: asked.language }, said);
  return done ? DONE : REFUSED;
};

const commands: { readonly [Name in CommandName]: Run } = { start, serve, demo, import: importRoster, report, draw, apply, verify: verifyRetreat, log, standings, recount, export: exportData, anonymise };

const isBadOption = (error: unknown): error is TypeError =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

const languageOf = (values: Values): Language => languages.find((language) => language === values.language) ?? 'id';

/** Exit 0: done; 1: refused, nothing stored; 2: wrong use. */
export const runCommandLine = async (typed: readonly string[]): Promise<number> => {
  let language: Language = 'id';
  let name: string | undefined;
  try {
    const { values, positionals } = parseArgs({ args: [...typed], options: OPTIONS, allowPositionals: true });
    language = languageOf(values);
    const [first, ...words] = positionals;
    name = first;
    const text = commandLineText[language];
    if (values.language !== undefined && values.language !== language) throw new WrongUse(text.badLanguage(values.language));
    if (first === undefined || !Object.hasOwn(commands, first)) {
      (values.help === true && first === undefined ? print : say)(first === undefined ? text.usage : text.unknown(first));
      return values.help === true && first === undefined ? DONE : WRONG_USE;
    }
    if (values.help === true) {
      print(text.help[first as CommandName]);
      return DONE;
    }
    return await commands[first as CommandName]({ values, words, language });
  } catch (error) {
    if (error instanceof FileProblem) {
      say(refusalText(error.refusal, language));
      return REFUSED;
    }
    const text = commandLineText[language];
    const misuse = error instanceof WrongUse ? error.message : isBadOption(error) ? text.badOption(/'([^']+)'/.exec(error.message)?.[1] ?? '') : null;
    if (misuse !== null) {
      say(misuse);
      say(name !== undefined && Object.hasOwn(commands, name) ? text.help[name as CommandName] : text.usage);
      return WRONG_USE;
    }
    throw error;
  }
};

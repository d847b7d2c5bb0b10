// The command line of the plain-Node host: reads the words typed, runs one command, gives its exit code.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataForms, dataParts } from '../../../shared/dataOut.ts';
import { demoCommands } from '../../../shared/library/demoRetreat.ts';
import { commandLineText } from '../../../shared/text/commandLine.ts';
import { dataCommandsText } from '../../../shared/text/dataCommands.ts';
import { refusalText } from '../../../shared/text/refusals.ts';
import type { Language } from '../../../shared/units.ts';
import { languages } from '../../../shared/units.ts';
import { openAppWindow } from './appWindow.ts';
import type { DrawFrom } from '../drawing/drawCommand.ts';
import { drawCommand } from '../drawing/drawCommand.ts';
import { anonymiseFile, exportFile } from './dataCommands.ts';
import { applyCommands, printLog, verifyFile } from './fileCommands.ts';
import { printStandings, recountFile } from './scoreCommands.ts';
import { FileProblem } from '../fileProblem.ts';
import type { NodeHost } from './nodeHost.ts';
import { bareHost, makeDataFolder } from './nodeHost.ts';
import { foldersOf } from './places.ts';
import { readSeal } from '../log/sealWords.ts';
import type { Values, CommandName, Asked, Run } from './asked.ts';
import { DONE, REFUSED, WRONG_USE, OPTIONS, WrongUse, say, print, said, done, openOrRefuse, oneWord, out, into, started } from './asked.ts';
import { demo, importRoster } from './makeCommands.ts';
import { report } from './paperCommands.ts';

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
  await exportFile({ file, out: out(asked), as, what, withHealth: values.health === true, withAnswers: values.answers === true, language }, said);
  return DONE;
};

const anonymise: Run = async (asked) => {
  const file = resolve(oneWord(asked, 'file'));
  const folders = foldersOf(asked.values.data);
  makeDataFolder(folders.data);
  const done = await anonymiseFile({ file, into: into(asked), isDeleting: asked.values.delete === true, folders, language: asked.language }, said);
  return done ? DONE : REFUSED;
};

const commands: { readonly [Name in CommandName]: Run } = { start, serve, demo, import: importRoster, report, draw, apply, verify: verifyRetreat, log, standings, recount, export: exportData, anonymise };

const isBadOption = (error: unknown): error is TypeError =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

const languageOf = (values: Values): Language => languages.find((language) => language === values.language) ?? 'id';

/** Exit 0: done; 1: refused, nothing stored but the other lines of `apply`; 2: wrong use. */
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

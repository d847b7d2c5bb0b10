// What each call of the contract does, for the host; arguments are checked before they come here.
import { basename } from 'node:path';
import type { Answer, Argument, CallName, Value } from '../../shared/contract.ts';
import { formKinds, isRetreatDocument, packKinds } from '../../shared/documents.ts';
import type { FileHandle } from '../../shared/units.ts';
import { effectOfSeats, repairSteps } from '../../shared/domain/draw/changes/offers.ts';
import { presentSeating } from '../../shared/domain/draw/evenness/presentSeating.ts';
import { formsAsked } from '../../shared/domain/learning/formsPaper.ts';
import { EXERCISE_ENDING, exerciseFileText, withoutId } from '../../shared/domain/ownExercises/exerciseFile.ts';
import { findExercise } from '../../shared/domain/ownExercises/ownExercises.ts';
import { foresee } from '../../shared/domain/scoring/run/foresee.ts';
import { paperProblem } from '../../shared/domain/records/paperProblem.ts';
import { areSecret, isOfResults } from '../../shared/domain/records/secret.ts';
import { standingText } from '../../shared/domain/draw/record/standingDraw.ts';
import { demoCommands } from '../../shared/library/demoRetreat.ts';
import { packedExercise } from '../../shared/library/packs.ts';
import { agenciesFor, planAgain, threeDaysAgain } from '../../shared/library/templates.ts';
import { rosterFileText } from '../../shared/text/rosterFile.ts';
import { tablesOf } from '../../shared/domain/roster/rosterPreview.ts';
import { rememberedOf } from '../../shared/domain/roster/columnMemory.ts';
import { meanings } from '../../shared/domain/roster/preview.ts';
import { shapeOf } from '../../shared/domain/roster/shape.ts';
import { isRehearsal } from '../../shared/domain/rehearsal/rehearsal.ts';
import { createAnonymiseDesk } from './anonymise/anonymiseDesk.ts';
import type { CurrentRetreat } from './currentRetreat.ts';
import { computeSplit } from './drawing/computeSplit.ts';
import { computeDraw } from './drawing/computeDraw.ts';
import type { DrawDesk } from './drawing/drawDesk.ts';
import { exportData } from './exporting/exportDesk.ts';
import { followUpHandlers } from './exporting/followUpDesk.ts';
import { boundReport, withAttached } from './documents/boundReport.ts';
import { implementationDocx } from './documents/implementationDocx.ts';
import { numberFirst } from './documents/numberFirst.ts';
import { paperMark } from './documents/paperMark.ts';
import { paperName } from './documents/paperName.ts';
import { FileProblem } from './fileProblem.ts';
import { readRetreat } from './log/readRetreat.ts';
import type { Ports } from './ports.ts';
import type { Watcher } from './publisher.ts';
import type { RetreatFiles } from './files/retreatFiles.ts';
import type { SoundDesk } from './soundDesk.ts';
import { bundleHandlers, printedBy } from './printing/bundleHandlers.ts';
import { countPages } from './printing/countPages.ts';
import type { PrintDesk } from './printing/printDesk.ts';
import { lookAtMachine } from './venue/lookAtMachine.ts';
import type { TrialDesk } from './venue/trialDesk.ts';
import { readExercise } from './readExercise.ts';
import { createRehearsalDesk } from './rehearsal/rehearsalDesk.ts';
import { answersReader } from './spreadsheets/answersReader.ts';
import { createTableDesk } from './spreadsheets/tableDesk.ts';
import { rosterCsv, rosterForm, rosterXlsx } from './spreadsheets/writeRoster.ts';

export type CallHandlers = {
  readonly [Name in CallName]: (argument: Argument<Name>, from: Watcher) => Answer<Value<Name>> | Promise<Answer<Value<Name>>>;
};

const done: Answer<void> = { ok: true, value: undefined };
/** What is in a rehearsal stays in its file. */
const STAYS = { ok: false, refusal: { code: 'rehearsalStays' } } as const;

/** What the calls work with, beside the machine. */
type Parts = { readonly current: CurrentRetreat; readonly files: RetreatFiles; readonly soundDesk: SoundDesk<Watcher>; readonly drawDesk: DrawDesk; readonly printDesk: PrintDesk; readonly trialDesk: TrialDesk; publish(): void };

export const callHandlers = ({ current, files, soundDesk, drawDesk, printDesk, trialDesk, publish }: Parts, { clock, settings, screens, folders, onMains, onFault }: Ports): CallHandlers => {
  const pathOf = (file: FileHandle): string => {
    const path = files.pathOf(file);
    if (path === undefined) throw new FileProblem({ code: 'unknownFile' });
    return path;
  };
  const rehearsalDesk = createRehearsalDesk(current, files, clock.now);
  const anonymiseDesk = createAnonymiseDesk(current, files, clock.now);
  const tableDesk = createTableDesk();
  return {
    send: (envelope) => current.send(envelope),
    createRetreat: ({ fields, operator, template }) => {
      const founding = { type: 'createRetreat', fields, operator, demo: false } as const;
      if (template === undefined) return current.found([founding, ...agenciesFor(fields)]);
      if (template.kind === 'threeDays') return current.found([founding, ...agenciesFor(fields), ...threeDaysAgain(fields, template.language)]);
      const { state } = readRetreat(pathOf(template.file));
      return isRehearsal(state) ? STAYS : current.found([founding, ...planAgain(state, fields)]);
    },
    openDemo: () => current.found(demoCommands()),
    openRetreat: ({ file, choice }) => current.openPath(pathOf(file), choice),
    closeRetreat: () => {
      current.close();
      return done;
    },
    workOnCopy: () => current.workOnCopy(),
    saveCopy: ({ to }) => current.saveCopy(to === null ? null : pathOf(to)),
    // What was planned goes along; people, teams, sheets and every record of the day stay behind.
    duplicateAsTemplate: ({ fields, operator }) => (isRehearsal(current.state()) ? STAYS : current.found([
      { type: 'createRetreat', fields, operator, demo: false }, ...planAgain(current.state(), fields),
    ])),
    openRehearsal: ({ language }) => rehearsalDesk.open(language),
    leaveRehearsal: () => rehearsalDesk.leave(),
    trashRetreat: ({ file }) => current.trash(pathOf(file)),
    backUp: () => current.backUp(),
    restore: ({ file }) => current.takeIn(pathOf(file)),
    chooseSecondFolder: ({ drive }) => current.useSecond(drive === null ? null : pathOf(drive)),
    readJournal: (filter) => ({ ok: true, value: current.journal(filter) }),
    readRoster: async (table, from) => {
      const answer = await tableDesk.read(table, from);
      if (!answer.ok) return answer;
      const remembered = rememberedOf(tablesOf(answer.value), shapeOf, settings.columnsOf, meanings);
      const before = current.state().imports.findLast(({ sha256 }) => sha256 === answer.value.source.sha256);
      return { ok: true, value: { file: answer.value, remembered, importedAt: before?.at ?? null } };
    },
    readAnswers: answersReader({ current, tableDesk }, settings),
    stopReading: (_, from) => {
      tableDesk.stop(from);
      return done;
    },
    rememberColumns: ({ shape, columns }) => {
      settings.rememberColumns(shape, columns);
      return done;
    },
    exportRoster: async ({ kind, language }) => {
      const { retreat, people } = current.state();
      if (retreat === null) return { ok: false, refusal: { code: 'noRetreat' } };
      if (kind !== 'form' && isRehearsal(current.state())) return STAYS;
      const text = rosterFileText[language];
      const path = kind === 'form' ? files.writeReport(text.form.fileName, '.xlsx', await rosterForm(language))
        : files.writeReport(`${text.fileName} - ${retreat.name}`, `.${kind}`, kind === 'xlsx' ? await rosterXlsx(people, language) : rosterCsv(people, language));
      return { ok: true, value: { file: files.handleOf(path), name: basename(path) } };
    },
    ...followUpHandlers({ current, files, tableDesk }, { clock, screens }),
    exportData: async (request) => {
      const made = await exportData(request, { current, files, now: clock.now, onFault });
      return made.ok ? { ok: true, value: { files: made.value, takes: screens.takes } } : made;
    },
    removePersonalData: async ({ language }) => {
      try {
        return await anonymiseDesk.make(language);
      } catch (error) {
        if (error instanceof FileProblem) throw error;
        onFault(error, 'removePersonalData');
        return { ok: false, refusal: { code: 'anonymiseFailed', why: 'broken' } };
      }
    },
    deleteRemains: ({ made, remains }) => anonymiseDesk.deleteRemains(made, remains),
    readExercise: ({ name, bytes }) => readExercise(current.state(), name, Buffer.from(bytes, 'base64')),
    exportExercise: ({ exercise: id, language }) => {
      const exercise = findExercise(current.state(), id);
      const fields = exercise === undefined ? null : withoutId(exercise);
      if (fields === null) return { ok: false, refusal: { code: 'unknownExercise' } };
      const path = files.writeReport(fields.name[language], EXERCISE_ENDING, new TextEncoder().encode(exerciseFileText(fields)));
      return { ok: true, value: { file: files.handleOf(path), name: basename(path), takes: screens.takes } };
    },
    computeDraw: ({ names }) => computeDraw(current.state(), names, drawDesk),
    cancelDraw: () => {
      drawDesk.cancel();
      return done;
    },
    computeRepair: async ({ most }) => {
      const state = current.state();
      const present = presentSeating(state, state.teams);
      return { ok: true, value: repairSteps(state.teams, present, await drawDesk.repair(present.problem, present.seating, most)) };
    },
    weighMoves: ({ moves }) => ({ ok: true, value: effectOfSeats(current.state(), moves) }),
    foresee: ({ command }) => {
      const state = current.state();
      const foreseen = foresee(state, command, { role: 'console', operator: state.operator });
      return 'refusal' in foreseen ? { ok: false, refusal: foreseen.refusal } : { ok: true, value: foreseen.shifts };
    },
    computeSplit: ({ team, seed }) => computeSplit(current.state(), team, seed),
    exportReport: async ({ kind, ...request }) => {
      const { retreat } = current.state();
      if (retreat === null) return { ok: false, refusal: { code: 'noRetreat' } };
      const played = packKinds.some((each) => each === kind) ? packedExercise(request.exercise) : null;
      if (played === undefined) return { ok: false, refusal: { code: 'noPack' } };
      const asked = formKinds.some((each) => each === kind) ? formsAsked(current.state(), request) : null;
      const problem = asked !== null && 'code' in asked ? asked : paperProblem(current.state(), kind);
      if (problem !== null) return { ok: false, refusal: problem };
      const name = paperName(current.state(), retreat, { kind, ...request }, [...(played === null ? [] : [played.name[request.language]]), ...(asked === null || 'code' in asked ? [] : [asked.name[request.language]])]);
      const unnumbered = numberFirst([kind], current.send);
      if (unnumbered !== null) return { ok: false, refusal: unnumbered };
      const mark = isRetreatDocument(kind) ? paperMark(current.state(), kind) : '';
      const secret = isOfResults(kind) && areSecret(current.state());
      const finished = (path: string, pages: number): Answer<Value<'exportReport'>> =>
        ({ ok: true, value: { file: files.handleOf(path), name: basename(path), pages, takes: screens.takes, secret, mark } });
      if (kind === 'drawText') {
        const given = standingText(current.state());
        if (given === null) return { ok: false, refusal: { code: 'noDrawText' } };
        return finished(files.renewReport(name, '.txt', new TextEncoder().encode(given.text)), 0);
      }
      if (kind === 'implementationDocx') {
        const bytes = await implementationDocx(current.state(), request.language, request.paper ?? 'a4', clock.now());
        return finished(files.renewReport(name, '.docx', bytes), 0);
      }
      const requests = withAttached({ ...request, kind });
      const printed = await printedBy(printDesk, requests, onFault);
      if (!printed.ok) return printed;
      const pdf = boundReport(requests, printed.value, retreat.name);
      // Forms of both occasions have one name.
      return finished((asked === null ? files.renewReport : files.writeReport)(name, '.pdf', pdf), countPages(pdf));
    },
    markOf: ({ kind }) => (current.state().retreat === null ? { ok: false, refusal: { code: 'noRetreat' } } : { ok: true, value: { mark: paperMark(current.state(), kind) } }),
    ...bundleHandlers({ current, files, printDesk, pathOf }, { screens, onFault }),
    openFile: async ({ file }) => {
      await screens.openFile(pathOf(file));
      return done;
    },
    printPaper: async ({ file }) => {
      const path = pathOf(file);
      if (!path.endsWith('.pdf')) return { ok: false, refusal: { code: 'unknownFile' } };
      return { ok: true, value: { way: await screens.printPaper(path) } };
    },
    takePaper: async ({ file }) => ({ ok: true, value: { savedAs: await screens.takePaper(pathOf(file)) } }),
    lookAtMachine: () => ({ ok: true, value: lookAtMachine(clock, folders.data, onMains) }),
    runTrial: ({ language }) => {
      const { retreat, operator } = current.state();
      return retreat === null ? { ok: false, refusal: { code: 'noRetreat' } } : trialDesk.run({ language, operator, zone: retreat.zone });
    },
    stopTrial: () => {
      trialDesk.stop();
      return done;
    },
    setPreferences: (change) => {
      settings.set(change);
      publish();
      return done;
    },
    playSound: ({ sound }) => {
      soundDesk.play(sound);
      publish();
      return done;
    },
    noteSound: ({ blocked }, from) => {
      soundDesk.noteBlocked(from, blocked);
      publish();
      return done;
    },
    openHall: async () => ({ ok: true, value: await screens.openHall() }),
    closeHall: async () => {
      await screens.closeHall();
      return done;
    },
  };
};

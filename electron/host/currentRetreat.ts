// Which retreat is open on this laptop, with its witnesses and backups; a command meant for another file is refused here. It knows no window and decides no rule of the retreat.
import { mkdirSync } from 'node:fs';
import { basename, dirname, extname, join, parse } from 'node:path';
import type { Answer, OpenChoice, Opened } from '../../shared/contract.ts';
import type { Safety } from '../../shared/machineTopics.ts';
import type { Command, Envelope } from '../../shared/domain/commands.ts';
import { decide } from '../../shared/domain/decide.ts';
import type { JournalFilter, JournalPage, JournalReading } from '../../shared/domain/journal.ts';
import { pageOf, readOn, unread } from '../../shared/domain/journal.ts';
import { same } from '../../shared/domain/same.ts';
import type { State } from '../../shared/domain/model.ts';
import { emptyState } from '../../shared/domain/model.ts';
import { dayOf } from '../../shared/domain/programme/times.ts';
import { isTimeRunning } from '../../shared/domain/timer/ends.ts';
import type { CommandId, Instant, RetreatId } from '../../shared/units.ts';
import { millis } from '../../shared/units.ts';
import { writing } from './files/cannotBeWritten.ts';
import { backUp, copyVerified, letOutdatedGo, listBackups } from './files/backups.ts';
import type { LogRow } from './log/chain.ts';
import type { EventLog } from './log/eventLog.ts';
import { createEventLog } from './log/eventLog.ts';
import { FileProblem } from './fileProblem.ts';
import type { OpenedFile } from './files/openFile.ts';
import { openFile, takeInAsBranch } from './files/openFile.ts';
import type { CommandDesk } from './commandDesk.ts';
import { createCommandDesk } from './commandDesk.ts';
import { actorOf, factsOf } from './log/factsOf.ts';
import { newBranchId, newCommandId, newRetreatId } from './log/newIds.ts';
import type { Clock } from './ports.ts';
import type { RetreatFiles } from './files/retreatFiles.ts';
import { moveFile } from './files/moveFile.ts';
import { sealWords } from './log/sealWords.ts';
import type { Witnesses } from './log/witnesses.ts';
import { createWitnesses } from './log/witnesses.ts';

export type CurrentRetreat = {
  state(): State;
  send(envelope: Envelope): Answer<{ readonly seq: number }>;
  /** The laptop slept from then to then. */
  slept(from: Instant, to: Instant): void;
  /** The one that was open is closed first. */
  openPath(path: string, choice?: OpenChoice): Answer<Opened>;
  /** Opens what a host that was killed had open; true when something came back. */
  resume(): boolean;
  takeIn(path: string): Answer<Opened>;
  /** Goes on with a copy of the locked file that is open. */
  workOnCopy(): Answer<Opened>;
  /** Makes a new file from commands, the first of which is createRetreat, under `id` if one is given; a refusal leaves no file behind. `before` is told the number of each, from 0, when its turn has come. */
  found(commands: readonly Command[], path?: string, id?: CommandId, before?: (number: number) => void): Answer<void>;
  saveCopy(folder: string | null): Answer<{ readonly name: string }>;
  trash(path: string): Answer<void>;
  backUp(): Answer<void>;
  /** Witness and backups on a stick from now on; null: no more. */
  useSecond(drive: string | null): Answer<void>;
  /** All of the open retreat's log, verified, and whose it is; null while none is open. */
  log(): { readonly rows: readonly LogRow[]; readonly retreatId: RetreatId; readonly path: string } | null;
  journal(filter: JournalFilter): JournalPage;
  safety(): Safety | null;
  backups(): readonly { readonly path: string; readonly at: Instant; readonly seq: number; readonly second: boolean }[];
  path(): string | null;
  close(): void;
};

export type Keeping = {
  readonly clock: Clock;
  readonly attended: boolean;
  readonly files: RetreatFiles;
  readonly onChange: () => void;
  readonly onFault: (error: unknown, doing: string) => void;
};

type Open = {
  readonly log: EventLog; readonly retreat: CommandDesk; readonly witnesses: Witnesses | null;
  /** The journal as it was read last; while it is looked at it is asked for again after every record. */
  journal: JournalReading | null;
};

/** How often the last sign of life is written while a timer runs. */
const PULSE = millis(1_000);
const done: Answer<void> = { ok: true, value: undefined };

export const createCurrentRetreat = ({ clock, attended, files, onChange, onFault }: Keeping): CurrentRetreat => {
  let open: Open | null = null;
  let stopPulse = (): void => undefined;
  const state = (): State => open?.retreat.state() ?? emptyState;

  /** For what is of use but is not the truth: a full disk must not stop the work. */
  const tried = (doing: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      onFault(error, doing);
    }
  };

  const pulse = (): void => {
    stopPulse();
    if (open === null || !attended || !isTimeRunning(state())) return;
    const { branchId } = open.log;
    tried('noteAlive', () => files.noteAlive(branchId, clock.now()));
    stopPulse = clock.after(PULSE, pulse);
  };
  const changed = (): void => {
    pulse();
    onChange();
  };

  const witnessFolders = (): readonly string[] => [files.witnessFolder, ...files.second() === null ? [] : [join(files.second() ?? '', 'witness')]];
  const backupFolders = (): readonly string[] => [files.folders.data, ...files.second() === null ? [] : [files.second() ?? '']];

  const close = (): void => {
    stopPulse();
    if (open !== null) closeWithWitnesses(open);
    if (open !== null && attended) tried('noteOpen', () => files.noteOpen(null));
    open = null;
  };

  const guarded = <T>(work: () => Answer<T>): Answer<T> => {
    try {
      return work();
    } catch (error) {
      if (error instanceof FileProblem) return { ok: false, refusal: error.refusal };
      throw error;
    }
  };

  /** Takes a backup into every folder; the first that refuses is the answer, after the others have theirs. */
  const takeBackups = (): Answer<void> => {
    if (open === null) return { ok: false, refusal: { code: 'noRetreat' } };
    const { log } = open;
    if (log.viewOnly !== null) return { ok: false, refusal: { code: 'readOnlyView', why: log.viewOnly } };
    const { retreat } = state();
    const answers = backupFolders().map((folder) => guarded(() => {
      backUp(log, folder, clock.now());
      // A day is the one of the place: a copy of half past five in the morning is no copy of the evening before.
      // An old one that another program holds stays for now; the new one is taken all the same.
      if (retreat !== null) tried('letOutdatedGo', () => letOutdatedGo(folder, log.retreatId, (at) => dayOf(at, retreat.zone)));
      return done;
    }));
    changed();
    return answers.find((answer) => !answer.ok) ?? done;
  };

  const noteOpened = (log: EventLog): void => {
    const { retreat } = state();
    if (retreat === null) return;
    const { path, retreatId, branchId } = log;
    const { name, demo, rehearsal } = retreat;
    tried('noteOpened', () => files.noteOpened({ path, retreatId, branchId, name, demo, ...(rehearsal === undefined ? {} : { rehearsal: true as const }), openedAt: clock.now() }));
  };

  const watched = (log: EventLog): Witnesses | null => (log.viewOnly !== null ? null : createWitnesses(log, witnessFolders(), onFault));

  /** Read and ready, but not the open one yet; what changes before that concerns no window. */
  const readied = (log: EventLog, rows: Iterable<LogRow>, vouched: boolean): Open => {
    // The time of day that the open file made doubtful is none for the next.
    if (attended && state().clockDoubt?.kind === 'behind') clock.set(clock.wall());
    // Folded before the witnesses are opened: a row that proves bad must not meet them.
    let witnesses: Witnesses | null = null;
    const retreat = createCommandDesk(log, rows, {
      clock, vouched, attended: attended && log.viewOnly === null, lastAlive: files.lastAlive(log.branchId),
      onChange: () => { if (open?.log === log) changed(); },
      onRow: (row) => (witnesses ??= watched(log))?.note(row), onFault,
    });
    witnesses ??= watched(log);
    return { log, retreat, witnesses, journal: null };
  };

  const closeWithWitnesses = ({ retreat, witnesses }: Open): void => {
    retreat.close();
    witnesses?.close();
  };

  /** Only now, with the new one whole, is the old one let go. */
  const take = (ready: Open): void => {
    close();
    open = ready;
    if (attended) tried('noteOpen', () => files.noteOpen(ready.log.path));
  };

  const settle = (work: () => OpenedFile): Answer<Opened> => {
    const answer = guarded<Opened>(() => {
      const opened = work();
      if (opened.kind === 'question') return { ok: true, value: { opened: false, question: opened.question } };
      try {
        take(readied(opened.log, opened.rows, opened.vouched));
      } catch (error) {
        opened.log.close();
        throw error;
      }
      if (opened.log.viewOnly === null) noteOpened(opened.log);
      return { ok: true, value: { opened: true, notice: opened.notice } };
    });
    changed();
    return answer;
  };

  const opening = (path: string, choice: OpenChoice | null) => ({
    path, choice, remembered: files.idsOf(path), witnessFolder: files.witnessFolder, quarantineFolder: files.quarantineFolder,
    keep: (older: EventLog) => { backUp(older, files.folders.data, clock.now()); },
    freePath: files.freePath, now: clock.now(),
  });

  const openAny = (path: string, choice: OpenChoice | null): Answer<Opened> => {
    const answer = settle(() => openFile(opening(path, choice)));
    // Found bad while it was being read: look again from the first row on, to know what is intact and what to ask.
    const isDamaged = !answer.ok && answer.refusal.code === 'fileDamaged';
    return isDamaged ? settle(() => openFile(opening(path, choice), true)) : answer;
  };

  const found = (commands: readonly Command[], wanted?: string, id = newCommandId(), before: (number: number) => void = () => undefined): Answer<void> => {
    const first = commands[0];
    if (first?.type !== 'createRetreat') throw new Error('a retreat begins with createRetreat');
    // Decided once before a file exists, so that a refusal leaves none behind.
    const decision = decide(emptyState, first, { role: 'console', operator: first.operator });
    if ('refusal' in decision) return { ok: false, refusal: decision.refusal };
    const answer = guarded<void>(() => {
      const log = createEventLog(wanted ?? files.freePath(first.fields.name), { retreatId: newRetreatId(), branchId: newBranchId() });
      let made: Open | null = null;
      let isWhole = false;
      try {
        made = readied(log, [], true);
        for (const [number, command] of commands.entries()) {
          before(number);
          const stored = made.retreat.send({ id: command === first ? id : newCommandId(), command }, 'console');
          if (!stored.ok) return stored;
        }
        isWhole = true;
      } finally {
        if (!isWhole) {
          if (made === null) log.close();
          else closeWithWitnesses(made);
          tried('discard', () => files.discard(log.path, log));
        }
      }
      take(made);
      noteOpened(log);
      return done;
    });
    changed();
    return answer;
  };

  return {
    state, found,
    send: (envelope) => {
      if (open === null) return { ok: false, refusal: { code: 'noRetreat' } };
      const { retreat, log } = open;
      // Sent again after an outage, or on its way while another file was opened: it must not be stored in that one.
      if (envelope.branch !== undefined && envelope.branch !== log.branchId) return { ok: false, refusal: { code: 'otherFileOpen' } };
      const wasRunning = state().timer?.run;
      const answer = guarded(() => retreat.send(envelope, 'console'));
      const { type } = envelope.command;
      // A run whose time has ended or that is closed is worth a copy; the answer does not wait for it.
      if (answer.ok && (type === 'closeRun' || (type === 'finishTimer' && wasRunning !== undefined))) setImmediate(() => tried('backUp', takeBackups));
      return answer;
    },
    slept: (from, to) => open?.retreat.slept(from, to),
    openPath: (path, choice) => (open?.log.path === path ? { ok: true, value: { opened: true, notice: null } } : openAny(path, choice ?? null)),
    resume: () => {
      const path = files.leftOpen();
      if (path === null || open !== null) return false;
      try {
        const answer = openAny(path, null);
        return answer.ok && answer.value.opened;
      } catch (error) {
        // One file that fails must not keep the app from starting with others.
        onFault(error, 'resume');
        return false;
      }
    },
    takeIn: (path) => {
      // What is open now gets its copy before it is left.
      if (open !== null && open.log.viewOnly === null) takeBackups();
      return settle(() => takeInAsBranch(opening(path, null)));
    },
    workOnCopy: () => {
      if (open === null) return { ok: false, refusal: { code: 'noRetreat' } };
      const { path } = open.log;
      return settle(() => openFile({ ...opening(path, null), inCopy: true }));
    },
    saveCopy: (folder) => guarded(() => {
      if (open === null) return { ok: false, refusal: { code: 'noRetreat' } };
      const { name } = parse(open.log.path);
      const { retreat } = state();
      // Beside the file itself it is what is kept of it, and is known by its day.
      const target = folder !== null || retreat === null ? files.freePath(name, folder ?? undefined) : files.freePath(`${name} ${dayOf(clock.now(), retreat.zone)}`);
      copyVerified(open.log, target);
      return { ok: true, value: { name: basename(target) } };
    }),
    trash: (path) => guarded(() => {
      if (open?.log.path === path) return { ok: false, refusal: { code: 'fileInUse', name: basename(path) } };
      writing(basename(path), () => {
        mkdirSync(files.trashFolder, { recursive: true });
        moveFile(path, join(files.trashFolder, `${parse(path).name}-${clock.now()}${extname(path)}`));
      });
      changed();
      return done;
    }),
    backUp: takeBackups,
    useSecond: (drive) => {
      files.setSecond(drive);
      open?.witnesses?.watch(witnessFolders());
      return drive === null ? (changed(), done) : takeBackups();
    },
    log: () => (open === null ? null : { rows: [...open.log.rows()], retreatId: open.log.retreatId, path: open.log.path }),
    journal: (filter) => {
      if (open === null) return { entries: [], total: 0 };
      const { log, journal } = open;
      const from = journal !== null && same(journal.filter, filter) ? journal : unread(filter);
      const rows = function* () {
        for (const row of log.rows(from.seq)) {
          // Checked when the file was opened, or written here.
          yield { seq: row.seq, at: row.at, operator: actorOf(row).operator, facts: factsOf(row, basename(log.path), true) };
        }
      };
      open.journal = readOn(from, rows());
      return pageOf(open.journal);
    },
    safety: () => {
      if (open === null) return null;
      const { log, witnesses } = open;
      const [first, second] = witnesses?.lights() ?? [];
      const drive = files.second();
      const { seq, hash } = log.head();
      return {
        branch: log.branchId, seq, seal: sealWords(hash), viewOnly: log.viewOnly,
        witnessBehind: first?.behind ?? false,
        lastBackup: listBackups(files.folders.data, log.retreatId)[0]?.at ?? null,
        second: drive === null ? null
          : { name: basename(dirname(drive)) || dirname(drive), behind: second?.behind ?? true, lastBackup: listBackups(drive, log.retreatId)[0]?.at ?? null },
      };
    },
    backups: () => {
      if (open === null) return [];
      const { retreatId } = open.log;
      return backupFolders().flatMap((folder, i) => listBackups(folder, retreatId).map((backup) => ({ ...backup, second: i > 0 })));
    },
    path: () => open?.log.path ?? null,
    close: () => {
      close();
      changed();
    },
  };
};

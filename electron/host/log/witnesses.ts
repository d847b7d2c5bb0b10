// Keeps every witness of an open log in step: the app's own and, if chosen, one on a USB stick. A failing one is an amber light, never a stop.
import type { LogRow } from './chain.ts';
import type { EventLog, Head } from './eventLog.ts';
import type { Witness } from './witness.ts';
import { isWhole, openWitness, setWitnessAside } from './witness.ts';

/** In milliseconds: from an opening until each witness is read whole, and between two pieces of it. Nobody waits for that. */
const IDLE = 2_000;
const PAUSE = 10;

/** Rows flushed together while catching up. */
const AT_ONCE = 1_000;

export type WitnessLight = { readonly folder: string; readonly behind: boolean };

export type Witnesses = {
  /** Called after each committed row. Never throws. */
  note(row: LogRow): void;
  lights(): readonly WitnessLight[];
  /** Adds or replaces the folders; each new one starts whole. */
  watch(folders: readonly string[]): void;
  close(): void;
};

export const createWitnesses = (log: EventLog, first: readonly string[], onFault: (error: unknown, doing: string) => void): Witnesses => {
  let open: { readonly folder: string; readonly witness: Witness | null }[] = [];
  let stopReading = (): void => undefined;

  const tried = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      onFault(error, 'witness');
      return null;
    }
  };

  /** Opened, and brought up to the log's last row. One that holds another chain is begun anew: the caller has settled which chain is right. */
  const caughtUp = (folder: string, known: Head | null = log.head()): Witness => {
    let witness = openWitness(folder, log, known);
    const isPrefix = (): boolean => {
      const head = witness.head();
      if (head.seq === 0) return true;
      if (head.seq >= log.head().seq) return head.hash === log.head().hash;
      for (const row of log.rows()) if (row.seq === head.seq) return row.hash === head.hash;
      return false;
    };
    if (!isPrefix()) {
      witness.close();
      setWitnessAside(witness.path);
      witness = openWitness(folder, log, log.head());
    }
    if (witness.head().seq < log.head().seq) {
      let missing: LogRow[] = [];
      for (const row of log.rows()) {
        if (row.seq > witness.head().seq) missing.push(row);
        if (missing.length < AT_ONCE) continue;
        witness.append(...missing);
        missing = [];
      }
      witness.append(...missing);
    }
    return witness;
  };

  /** It ends as it should and is spoilt further up: begun anew, once the log is known to be able to give it back. */
  const mended = (folder: string, witness: Witness): Witness | null => {
    tried(() => witness.close());
    return tried(() => {
      for (const _ of log.rows());
      return caughtUp(folder, null);
    });
  };

  /** Reads one after the other, a piece at a time. */
  const readAll = ([witness, ...others]: readonly Witness[]): void => {
    if (witness === undefined) return;
    const reading = isWhole(witness.path, log.retreatId, witness.head());
    const goOn = (): void => {
      const step = tried(() => reading.next());
      if (step?.done === false) return later(goOn);
      if (step?.value !== true) open = open.map((one) => (one.witness === witness ? { folder: one.folder, witness: mended(one.folder, witness) } : one));
      readAll(others);
    };
    const later = (work: () => void): void => {
      const timer = setTimeout(work, PAUSE).unref();
      stopReading = () => {
        clearTimeout(timer);
        tried(() => reading.return(false));
      };
    };
    later(goOn);
  };

  const watch = (folders: readonly string[]): void => {
    for (const { witness, folder } of open) if (!folders.includes(folder)) tried(() => witness?.close());
    open = folders.map((folder) => open.find((one) => one.folder === folder && one.witness !== null)
      ?? { folder, witness: tried(() => caughtUp(folder)) });
    stopReading();
    const timer = setTimeout(() => readAll(open.flatMap((one) => one.witness ?? [])), IDLE).unref();
    stopReading = () => clearTimeout(timer);
  };

  watch(first);
  return {
    note: (row) => {
      open = open.map((one) => {
        const done = tried(() => {
          // One that fell behind (full disk, stick pulled out) or was taken away is opened anew and caught up.
          if (one.witness === null || one.witness.head().seq !== row.seq - 1 || !one.witness.isThere()) {
            one.witness?.close();
            return caughtUp(one.folder);
          }
          one.witness.append(row);
          return one.witness;
        });
        if (done === null && one.witness !== null) tried(() => one.witness?.close());
        return { folder: one.folder, witness: done };
      });
    },
    lights: () => open.map(({ folder, witness }) => ({ folder, behind: witness === null || !witness.isThere() })),
    watch,
    close: () => {
      stopReading();
      for (const { witness } of open) tried(() => witness?.close());
      open = [];
    },
  };
};

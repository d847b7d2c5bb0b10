// Keeps every witness of an open log in step: the app's own and, if chosen, one on a USB stick. A failing one is an amber light, never a stop.
import type { LogRow } from './chain.ts';
import type { EventLog } from './eventLog.ts';
import type { Witness } from './witness.ts';
import { openWitness, setWitnessAside } from './witness.ts';

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

  const tried = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      onFault(error, 'witness');
      return null;
    }
  };

  /** Opened, and brought up to the log's last row. One that holds another chain is begun anew: the caller has settled which chain is right. */
  const caughtUp = (folder: string): Witness => {
    let witness = openWitness(folder, log, log.head());
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

  const watch = (folders: readonly string[]): void => {
    for (const { witness, folder } of open) if (!folders.includes(folder)) tried(() => witness?.close());
    open = folders.map((folder) => open.find((one) => one.folder === folder && one.witness !== null)
      ?? { folder, witness: tried(() => caughtUp(folder)) });
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
      for (const { witness } of open) tried(() => witness?.close());
      open = [];
    },
  };
};

// A laptop for a test: a folder of its own, a clock that stands where it is put, and the real files of a host on it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CurrentRetreat } from '../../../electron/host/currentRetreat.ts';
import { createCurrentRetreat } from '../../../electron/host/currentRetreat.ts';
import { createClock } from '../../../electron/host/clock.ts';
import { newCommandId } from '../../../electron/host/log/newIds.ts';
import { foldersOf } from '../../../electron/host/plainNode/places.ts';
import type { RetreatFiles } from '../../../electron/host/files/retreatFiles.ts';
import { createRetreatFiles } from '../../../electron/host/files/retreatFiles.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import type { Day, Instant } from '../../../shared/units.ts';

export type Laptop = {
  readonly folder: string;
  readonly files: RetreatFiles;
  readonly current: CurrentRetreat;
  readonly faults: string[];
  /** Gives a command; its refusal's code, or null. */
  give(command: Command): string | null;
  /** Founds a small retreat and gives its path. */
  found(name?: string): string;
  /** As after a power cut: what is open is let go without being closed in peace, and a new host starts at `at`. */
  again(at?: Instant): Laptop;
};

export const someRetreat = (name: string): Command => ({
  type: 'createRetreat', operator: 'Siti Rahmawati', demo: false,
  fields: { name, organiser: 'Panitia', place: 'Aula', startsOn: '2025-05-15' as Day, endsOn: '2025-05-17' as Day, zone: 'WIB' },
});

export const folderForTest = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-laptop-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

export const onLaptop = (folder = folderForTest(), at: Instant | null = null): Laptop => {
  const clock = createClock();
  if (at !== null) clock.set(at);
  const files = createRetreatFiles(foldersOf(folder));
  const faults: string[] = [];
  const current = createCurrentRetreat({
    clock, files, attended: true, onChange: () => undefined, onFault: (error, doing) => faults.push(`${doing}: ${String(error)}`),
  });
  onTestFinished(() => current.close());
  return {
    folder, files, current, faults,
    give: (command) => {
      const answer = current.send({ id: newCommandId(), command });
      return answer.ok ? null : answer.refusal.code;
    },
    found: (name = 'Retret Uji') => {
      const answer = current.found([someRetreat(name)]);
      if (!answer.ok) throw new Error(answer.refusal.code);
      return current.path() ?? '';
    },
    again: (later) => {
      current.close();
      return onLaptop(folder, later ?? null);
    },
  };
};

// Gathers what is known of this machine and puts it into the clipboard as text; what is said, diagnosis decides.
import { app, clipboard, screen } from 'electron/main'; // https://www.electronjs.org/docs/latest/api/app, /clipboard and /screen
import { freemem, release, totalmem } from 'node:os';
import type { Safety } from '../../../shared/machineTopics.ts';
import { diagnosisText } from './diagnosis.ts';
import type { LogFile } from './log.ts';

const NOTES = 200;

export const copyDiagnosis = (tail: LogFile['tail'], isGraphicsOff: boolean, safety: Safety | null, halls: number): Promise<void> => {
  const { electron = '', chrome = '', node = '', sqlite = '' } = process.versions as Readonly<Record<string, string>>;
  const system = `${process.platform} ${release()} ${process.arch}`;
  return clipboard.writeText(diagnosisText({
    version: app.getVersion(), versions: { Electron: electron, Chromium: chrome, Node: node, SQLite: sqlite, system },
    displays: screen.getAllDisplays(), memory: { total: totalmem(), free: freemem() }, isGraphicsOff, safety, halls, notes: tail(NOTES),
  }));
};

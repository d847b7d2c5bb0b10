// Writes the files the golden papers are made of: the demo before its first exercise, and played at its end, with a committee's letterhead, numbers, signers, and report; with moments and ids of its own, the same on every machine.
import { createCommandDesk } from '../../../../../electron/host/commandDesk.ts';
import { createEventLog } from '../../../../../electron/host/log/eventLog.ts';
import type { Clock } from '../../../../../electron/host/ports.ts';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { demoCommands } from '../../../../../shared/library/demoRetreat.ts';
import { playedDeeds } from '../../../../../shared/library/played/playedDemo.ts';
import type { BranchId, CommandId, Instant, RetreatId } from '../../../../../shared/units.ts';
import { instant } from '../../../../../shared/units.ts';
import { endedStory } from '../../../../shared/endedStory.ts';
import { dot, letterhead, numbering, signer } from '../../../../shared/officeSamples.ts';

const SEED = 1;
/** Saturday, after the last event: 17 May 2025, 13.07 WIB. */
export const AFTERWARDS = instant(Date.UTC(2025, 4, 17, 6, 7, 20));
/** The smallest JPEG there is, one grey point. */
const JPEG = '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=';

const office: readonly Command[] = [
  { type: 'setLetterhead', letterhead }, { type: 'setLogo', logo: dot }, { type: 'setNumbering', numbering }, { type: 'setSigningPlace', place: 'Malang' },
  { type: 'setSigner', role: 'chair', signer: { ...signer, form: 'onBehalf', principal: 'Kepala Badan' } },
];
const committee: readonly Command[] = [
  ...office,
  { type: 'numberDocument', kind: 'resultRecord', sequence: '117' },
  { type: 'writeReportText', language: 'id', field: 'basis', text: 'Surat Tugas Nomor 800/12\n- peserta dari semua perangkat daerah\n- panitia dari BKPSDM', basedOn: null },
  { type: 'writeReportText', language: 'en', field: 'basis', text: 'Letter of assignment number 800/12', basedOn: null },
  { type: 'addReportPhoto', fields: { caption: 'Apel pagi', width: 1, height: 1, data: JPEG } },
  { type: 'numberCertificates', side: 'participants' }, { type: 'numberCertificates', side: 'committee' },
];

/** Stands wherever it is put; nothing rings. */
export const stillClock = (start: Instant): Clock => {
  let now = start;
  return { now: () => now, wall: () => now, set: (next) => { now = next; }, onSet: () => () => undefined, after: () => () => undefined };
};

const hex = <Id extends string>(number: number, length: number): Id => number.toString(16).padStart(length, '0') as Id;

/** A command that is refused is a mistake in the story. */
const write = (path: string, retreat: number, deeds: ReturnType<typeof playedDeeds>): void => {
  const clock = stillClock(AFTERWARDS);
  // Nobody waits for a disk: it is read once and thrown away.
  const log = createEventLog(path, { retreatId: hex<RetreatId>(retreat, 32), branchId: hex<BranchId>(retreat, 16) }, [], 'OFF');
  const ignore = (): void => undefined;
  const desk = createCommandDesk(log, [], { clock, attended: false, vouched: true, lastAlive: null, onChange: ignore, onRow: ignore, onFault: (error) => { throw error; } });
  for (const [number, { at, command }] of deeds.entries()) {
    clock.set(at);
    const stored = desk.send({ id: hex<CommandId>(number + 1, 32), command }, 'console');
    if (!stored.ok) throw new Error(`${command.type} is refused: ${stored.refusal.code}`);
  }
  desk.close();
  log.close();
};

const afterwards = (commands: readonly Command[]): ReturnType<typeof playedDeeds> => commands.map((command) => ({ at: AFTERWARDS, command }));

export const writeFinished = (path: string): void => {
  const { ending, deciding } = endedStory(SEED);
  write(path, SEED, [...playedDeeds(SEED), ...afterwards([...ending, ...deciding, ...committee])]);
};

/** Nobody has a score yet. */
export const writeUnscored = (path: string): void => write(path, SEED + 1, afterwards([...demoCommands(), ...office]));

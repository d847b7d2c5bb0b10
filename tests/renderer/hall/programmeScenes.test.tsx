// What the audience reads of the programme, as markup of real views: the run-down, what is on and next, the hours beside the welcome, in both languages.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Stage } from '../../../renderer/hall/Stage.tsx';
import type { Command } from '../../../shared/domain/commands.ts';
import { hallView } from '../../../shared/domain/hall/hallView.ts';
import { momentOf } from '../../../shared/domain/programme/times.ts';
import { lengthWords } from '../../../shared/text/runDown.ts';
import type { Day, Language, SessionId } from '../../../shared/units.ts';
import type { Deed } from '../../shared/given.ts';
import { facilitator, stateAfter } from '../../shared/given.ts';
import { createRetreat, sessionFields, show } from '../../shared/samples.ts';
import { words } from '../words.ts';

const at = (time: string, day = '2025-05-16') => momentOf(day as Day, time, 'WIB');
const programme: Command = { type: 'addSessions', sessions: [
  sessionFields(16, '07:00', '07:45', 'Apel'), sessionFields(16, '07:45', '08:35', 'Panji Tim', { place: 'Lapangan', person: 'Bu Ratih' }),
  sessionFields(16, '11:15', '13:00', 'Salat Jumat', { kind: 'prayer', locked: true }), sessionFields(17, '05:00', '06:00', 'Senam', { place: 'Halaman' }),
] };
const begin = (session: number, time: string): Deed => ({ command: { type: 'startSession', session: `s${session}` as SessionId }, at: at(time), by: facilitator });
const markup = (scene: 'rundown' | 'nextUp' | 'welcome', time: string, language: Language = 'id', ...more: readonly Deed[]): string =>
  renderToStaticMarkup(<Stage view={hallView(stateAfter(createRetreat, programme, show('black'), show(scene), ...more))} language={language} now={() => at(time)} />);
const read = (...asked: Parameters<typeof markup>): string => words(markup(...asked));

describe('the run-down', () => {
  test('says the day, each item with time and place, and the time of day', () => {
    expect(read('rundown', '07:50')).toBe('Susunan acara Jumat, 16 Mei 2025 07.00 Apel 07.45 Panji Tim Lapangan 11.15 Salat Jumat Hari ke-2 dari 3 07.50');
    expect(read('rundown', '07:50', 'en')).toBe('Programme Friday, 16 May 2025 07:00 Apel 07:45 Panji Tim Lapangan 11:15 Salat Jumat Day 2 of 3 07:50');
  });
  test('what is on stands on the plate alone, and prayer has its sign', () => {
    const drawn = markup('rundown', '07:50');
    expect([...drawn.matchAll(/data-stands="(\w+)"/g)].map(([, stands]) => stands)).toEqual(['past', 'now', 'next']);
    expect(drawn.match(/class="inverted"/g)).toHaveLength(1);
    expect(drawn.match(/kind-sign/g)).toHaveLength(1);
  });
  test('before the first day with anything that day is shown', () => {
    expect(renderToStaticMarkup(<Stage view={hallView(stateAfter(createRetreat, programme, show('rundown')))} language="id" now={() => at('09:00', '2025-05-15')} />)).toContain('Jumat, 16 Mei 2025');
  });
});

describe('what is on and next', () => {
  test('by the plan it says so', () => {
    expect(read('nextUp', '07:50')).toBe('Sekarang, menurut jadwal Panji Tim 07.45–08.35, Lapangan, Bu Ratih Sisa 45 menit Berikutnya Salat Jumat pukul 11.15, 1 jam 45 menit 07.50');
  });
  test('begun late it is on, with what is expected next in steps of five minutes', () => {
    expect(read('nextUp', '07:30', 'id', begin(1, '07:12'))).toBe('Sedang berlangsung Apel 07.00–07.45 Sisa 27 menit Berikutnya Panji Tim sekitar pukul 08.00, 50 menit, Lapangan 07.30');
    expect(read('nextUp', '07:30', 'en', begin(1, '07:12'))).toBe('On now Apel 07:00–07:45 27 minutes left Next up Panji Tim at about 08:00, 50 minutes, Lapangan 07:30');
  });
  test('over its time it ends soon, and nobody is told by how much', () => {
    expect(read('nextUp', '08:20', 'id', begin(1, '07:00'))).toContain('Segera selesai');
  });
  test('with nothing on the next stands alone: today with how long it is until then, another day with its date', () => {
    expect(read('nextUp', '10:00')).toBe('Berikutnya Salat Jumat pukul 11.15, 1 jam 45 menit 1 jam 15 menit lagi 10.00');
    expect(read('nextUp', '20:00')).toBe('Berikutnya Senam Sabtu, 17 Mei 2025, pukul 05.00, 1 jam, Halaman 20.00');
  });
  test('after everything it thanks', () => {
    const view = hallView(stateAfter(createRetreat, programme, show('nextUp')));
    expect(renderToStaticMarkup(<Stage view={view} language="id" now={() => at('12:00', '2025-05-17')} />)).toContain('Semua acara telah selesai');
  });
});

describe('the welcome', () => {
  test('has the day’s hours beside it, on a day that has any', () => {
    expect(read('welcome', '07:50')).toContain('07.45 Panji Tim 11.15 Salat Jumat');
    expect(renderToStaticMarkup(<Stage view={hallView(stateAfter(createRetreat, programme))} language="id" now={() => at('09:00', '2025-05-15')} />)).not.toContain('rundown-list');
  });
  test('a long name needs the whole wall', () => {
    const long = { ...createRetreat, fields: { name: 'Retret Penguatan Kapasitas dan Kerja Sama Aparatur Sipil Negara', organiser: 'BKPSDM', place: 'Wana', zone: 'WIB', startsOn: '2025-05-15' as Day, endsOn: '2025-05-17' as Day } } as Command;
    expect(renderToStaticMarkup(<Stage view={hallView(stateAfter(long, programme))} language="id" now={() => at('07:50')} />)).not.toContain('rundown-list');
  });
});

test('lengths in words', () => {
  expect([1, 60, 61, 150].map((minutes) => lengthWords(minutes, 'id'))).toEqual(['1 menit', '1 jam', '1 jam 1 menit', '2 jam 30 menit']);
  expect([1, 60, 150].map((minutes) => lengthWords(minutes, 'en'))).toEqual(['1 minute', '1 hour', '2 hours 30 minutes']);
});

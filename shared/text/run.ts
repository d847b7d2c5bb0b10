// The sentences of the part "Jalankan", by what stands on it.
import type { Language } from '../units.ts';
import type { TimerText } from './run/timer.ts';
import { timerText } from './run/timer.ts';
import type { BriefingText } from './run/briefing.ts';
import { briefingText } from './run/briefing.ts';
import type { DebriefDeskText } from './run/debrief.ts';
import { debriefDeskText } from './run/debrief.ts';
import type { GridText } from './run/grid.ts';
import { gridText } from './run/grid.ts';
import type { HallColumnText } from './run/hallColumn.ts';
import { hallColumnText } from './run/hallColumn.ts';
import type { StandingsText } from './run/standings.ts';
import { standingsText } from './run/standings.ts';
import type { RunKeysText } from './run/keys.ts';
import { runKeysText } from './run/keys.ts';

export type RunText = {
  readonly noTeams: { readonly title: string; readonly what: string };
  readonly noRuns: { readonly title: string; readonly what: string };
  readonly toPrepare: string;
  readonly timer: TimerText;
  readonly grid: GridText;
  readonly hall: HallColumnText;
  readonly standings: StandingsText;
  readonly keys: RunKeysText;
  /** What the middle of the desk shows, by name. */
  readonly panes: { readonly heading: string } & Readonly<Record<'sheet' | 'readBack' | 'sheetsOut' | 'settings' | 'standings' | 'briefing' | 'debrief', string>>;
  readonly briefing: BriefingText;
  readonly debrief: DebriefDeskText;
};

export const runText: Readonly<Record<Language, RunText>> = {
  id: {
    noTeams: { title: 'Belum ada tim', what: 'Masukkan daftar peserta dan undi tim dahulu; sesudah itu latihan dapat dijalankan dari sini.' },
    noRuns: { title: 'Belum ada latihan yang disiapkan', what: 'Pilih satu latihan di Siapkan; waktu dan lembar nilainya langsung muncul di sini.' },
    toPrepare: 'Ke Siapkan',
    timer: timerText.id,
    grid: gridText.id,
    hall: hallColumnText.id,
    standings: standingsText.id,
    keys: runKeysText.id,
    panes: { heading: 'Bagian kerja', sheet: 'Nilai', readBack: 'Baca ulang', sheetsOut: 'Lembar', settings: 'Aturan', standings: 'Klasemen', briefing: 'Penjelasan', debrief: 'Refleksi' },
    briefing: briefingText.id,
    debrief: debriefDeskText.id,
  },
  en: {
    noTeams: { title: 'There are no teams yet', what: 'Bring in the roster and draw teams first; after that an exercise can be run from here.' },
    noRuns: { title: 'No exercise is planned yet', what: 'Choose one under Prepare; its timer and score sheet appear here at once.' },
    toPrepare: 'Go to Prepare',
    timer: timerText.en,
    grid: gridText.en,
    hall: hallColumnText.en,
    standings: standingsText.en,
    keys: runKeysText.en,
    panes: { heading: 'What is worked on', sheet: 'Scores', readBack: 'Read back', sheetsOut: 'Sheets', settings: 'Rules', standings: 'Standings', briefing: 'Briefing', debrief: 'Debrief' },
    briefing: briefingText.en,
    debrief: debriefDeskText.en,
  },
};

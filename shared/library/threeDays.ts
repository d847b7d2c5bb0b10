// The programme of three days that a retreat can begin with, in both languages; the demo holds it too. Data only.
import type { SessionFields, SessionKind } from '../domain/programme/schemas.ts';
import type { Day, ExerciseId, Language } from '../units.ts';

/** `locked`: it stands where it is. `counted`: it counts towards the JP. `friday`: what it is called on that day. */
type Row = readonly [from: string, to: string, kind: SessionKind, id: string, en: string, marks?: 'locked' | 'counted', friday?: readonly [id: string, en: string]];

const FRIDAY = 5;
const isFriday = (day: Day): boolean => new Date(day).getUTCDay() === FRIDAY;

/** The stations of the second morning. */
const stations = ['pipa-bocor', 'baris-bisu', 'gambar-punggung', 'menara', 'jalur-bola'] as readonly string[] as readonly ExerciseId[];
const round = { id: 'Lima pos bergilir', en: 'Five stations in rotation' };

const days: readonly (readonly Row[])[] = [
  [
    ['15:00', '17:00', 'ceremony', 'Registrasi, cek kesehatan, pembagian kamar', 'Registration, health check, rooms'],
    ['17:00', '19:00', 'prayer', 'ISHOMA', 'Rest, prayer and dinner', 'locked'],
    ['19:00', '20:00', 'ceremony', 'Pembukaan', 'Opening'],
    ['20:00', '21:15', 'talk', 'Narasumber utama', 'Keynote', 'counted'],
    ['21:15', '21:35', 'ceremony', 'Undian tim lintas dinas', 'Draw of the teams across agencies'],
    ['21:35', '22:00', 'talk', 'Kontrak belajar dan tes awal', 'Learning agreement and first test', 'counted'],
    ['22:00', '22:15', 'break', 'Istirahat malam', 'Night’s rest'],
  ],
  [
    ['04:30', '05:00', 'prayer', 'Bangun, ibadah', 'Wake-up, worship', 'locked'],
    ['05:00', '06:00', 'exercise', 'Senam', 'Morning gymnastics'],
    ['06:00', '07:00', 'meal', 'Sarapan', 'Breakfast', 'locked'],
    ['07:00', '07:45', 'ceremony', 'Apel dan PBB', 'Parade and drill', 'counted'],
    ['07:45', '08:35', 'exercise', 'Yel-Yel dan Panji Tim', 'Team Chant and Banner', 'counted'],
    ['08:35', '11:05', 'exercise', round.id, round.en, 'counted'],
    ['11:15', '13:00', 'prayer', 'Salat Zuhur dan ISHOMA', 'Zuhr prayer, rest and lunch', 'locked', ['Salat Jumat dan ISHOMA', 'Friday prayer, rest and lunch']],
    ['13:00', '14:05', 'exercise', 'Simulasi: Meja Aduan 36 Menit', 'Simulation: 36-Minute Complaint Desk', 'counted'],
    ['14:15', '15:15', 'exercise', 'Simulasi: Satu Pintu untuk Bu Sri', 'Simulation: One Door for Bu Sri', 'counted'],
    ['15:15', '15:45', 'prayer', 'Salat Asar dan rehat', 'Asr prayer and a break', 'locked'],
    ['15:45', '16:30', 'exercise', 'Papan Angka PDCA', 'PDCA Number Sprint', 'counted'],
    ['17:00', '19:00', 'prayer', 'ISHOMA', 'Rest, prayer and dinner', 'locked'],
    ['19:00', '20:15', 'exercise', 'Simulasi: Posko Siaga Banjir', 'Simulation: Flood Command Post', 'counted'],
    ['20:15', '21:15', 'reflection', 'Refleksi bersama', 'Reflection together', 'counted'],
  ],
  [
    ['04:30', '05:00', 'prayer', 'Bangun, ibadah', 'Wake-up, worship', 'locked'],
    ['05:00', '06:00', 'exercise', 'Senam', 'Morning gymnastics'],
    ['06:00', '07:00', 'meal', 'Sarapan', 'Breakfast', 'locked'],
    ['07:00', '07:30', 'ceremony', 'Apel', 'Parade'],
    ['07:30', '08:45', 'exercise', 'Rantai Reaksi Kota', 'City Chain Reaction', 'counted'],
    ['08:45', '09:40', 'exercise', 'Simulasi: Satu Ruas, Lima Dinas', 'Simulation: One Road, Five Agencies', 'counted'],
    ['09:40', '10:00', 'break', 'Rehat', 'Break'],
    ['10:00', '10:45', 'reflection', 'Rencana aksi 30, 60, dan 90 hari', 'Action plan for 30, 60 and 90 days', 'counted'],
    ['10:45', '11:15', 'talk', 'Tes akhir dan evaluasi', 'Final test and evaluation', 'counted'],
    ['11:15', '12:00', 'ceremony', 'Pengumuman, penghargaan, dan penutupan', 'Results, awards and closing'],
    ['12:00', '13:00', 'prayer', 'ISHOMA dan pulang', 'Rest, prayer, lunch and home', 'locked', ['Salat Jumat, ISHOMA, dan pulang', 'Friday prayer, rest, lunch and home']],
  ],
];

/** On the given days, the first one first; what has no day any more is left out. */
export const threeDays = (on: readonly Day[], language: Language): readonly SessionFields[] => days.flatMap((rows, at) => {
  const day = on[at];
  return day === undefined ? [] : rows.map(([from, to, kind, id, en, mark, friday]): SessionFields => {
    const [inIndonesian, inEnglish] = friday !== undefined && isFriday(day) ? friday : [id, en];
    return { day, from, to, title: { id: inIndonesian, en: inEnglish }[language], kind, place: null, person: null, counted: mark === 'counted', locked: mark === 'locked' };
  });
});

/** The exercises of the round of stations, which its title does not name; none for any other session. */
export const stationsOf = (title: string): readonly ExerciseId[] => (title === round.id || title === round.en ? stations : []);

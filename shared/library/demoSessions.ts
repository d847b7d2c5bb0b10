// The sessions of the demo retreat where attendance is taken, three days in May; it marks nobody.
import type { Day } from '../units.ts';
import type { SessionFields } from '../domain/programme/schemas.ts';

const on = (day: string, rows: readonly (readonly [from: string, to: string, title: string])[]): readonly SessionFields[] =>
  rows.map(([from, to, title]) => ({ day: day as Day, from, to, title }));

export const demoSessions: readonly SessionFields[] = [
  ...on('2025-05-15', [['15:00', '17:00', 'Registrasi'], ['19:00', '20:00', 'Pembukaan'], ['20:00', '21:15', 'Narasumber utama'], ['21:15', '22:00', 'Undian tim dan kontrak belajar']]),
  ...on('2025-05-16', [['07:00', '07:45', 'Apel dan PBB'], ['07:45', '11:05', 'Yel-Yel dan lima pos bergilir'], ['13:00', '16:30', 'Simulasi siang'], ['19:00', '21:15', 'Posko Siaga Banjir dan refleksi']]),
  ...on('2025-05-17', [['07:00', '07:30', 'Apel'], ['07:30', '09:40', 'Rantai Reaksi Kota'], ['10:00', '11:15', 'Rencana aksi dan evaluasi'], ['11:15', '12:00', 'Pengumuman dan penutupan']]),
];

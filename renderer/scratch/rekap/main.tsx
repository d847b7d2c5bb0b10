import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { decide } from '../../../shared/domain/decide.ts';
import { reduceAll, reduce } from '../../../shared/domain/reduce.ts';
import { emptyState } from '../../../shared/domain/model.ts';
import { views } from '../../../shared/domain/views.ts';
import { dealTeams } from '../../../shared/domain/draw/dealTeams.ts';
import { exercises } from '../../../shared/library/exercises.ts';
import { LinkContext } from '../../link/useLink.ts';
import { Report } from '../../report/Report.tsx';
const q = new URLSearchParams(location.search);
const n = (k: string, d: number) => Number(q.get(k) ?? d);
let state: any = emptyState; let at: any = Date.UTC(2025, 4, 15, 3, 12);
const by: any = { role: 'console', operator: 'Rini' };
const give = (c: any) => { const d: any = decide(state, c, by); if (d.refusal) throw new Error(JSON.stringify(d.refusal) + JSON.stringify(c).slice(0, 200)); state = reduceAll(state, d.facts, at); };
give({ type: 'createRetreat', operator: 'Rini', demo: q.get('demo') !== '0', fields: { name: q.get('name') ?? 'Retret Kerja Sama ASN Kota Malang', organiser: q.get('org') ?? 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Malang', place: q.get('place') ?? 'Batu', startsOn: '2025-05-15', endsOn: '2025-05-17', zone: 'WIB' } });
const teams = n('teams', 10); const runs = n('runs', 1); const blank = n('blank', 0);
const names = ['Arjuno','Semeru','Kawi','Panderman','Brantas','Bromo','Metro','Amprong','Welirang','Anjasmoro','Butak','Penanggungan','Kelud','Wilis','Lawu','Argopuro','Raung','Ijen','Lamongan','Tengger','Bango','Lesti','Konto','Lahor','Batok','Widodaren','Kukusan','Ringgit','Baluran','Ranti'];
const exNames = [['Pipa Bocor','Leaking Pipe'],['Jalur Bola','Ball Run'],['Jaring Arsip','Archive Net'],['Lorong Ranjau','Minefield Lane'],['Barisan Bisu','Silent Line'],['Meja Aduan','Complaints Desk'],['Bu Sri','Mrs Sri'],['Papan Angka','Number Board'],['Posko Banjir','Flood Post'],['Gotong Royong','Mutual Help'],['Yel-Yel dan Panji','Chants and Banner'],['Simulasi Penanggulangan Kebakaran','Fire Response Simulation']];
give({ type: 'importPeople', source: { name: 'x.csv', sha256: 'a'.repeat(64) }, people: Array.from({ length: Math.max(100, teams) }, (_, i) => ({ name: `Orang ${i}`, nip: null, gender: null, grade: null, post: null, agency: 'A', district: null, phone: null })) });
const ids = state.people.map((p: any) => p.id);
give({ type: 'drawTeams', seed: '93482716501948273651', teams: Array.from({ length: teams }, (_, i) => ({ name: (q.get('long') && i === 2) ? 'Tim Pelayanan Terpadu Kecamatan Kedungkandang Bersatu' : names[i] ?? `Tim ${i + 1}`, members: ids.filter((_: any, k: number) => k % teams === i) })) });
for (let r = 0; r < runs; r++) { const [a, b] = exNames[r % 12]!; state = reduce(state, { type: 'runPlanned', run: `r${r + 1}` as any, exercise: { ...exercises[0]!, name: { id: a + (r >= 12 && r < 24 ? ' Malam' : ''), en: b + (r >= 12 && r < 24 ? ' Night' : '') } } as any, weight: 1 + (r % 3 === 2 ? 1 : 0) }, at); }
if (q.get('sheets') !== '0') for (let r = 0; r < runs; r++) state.teams.forEach((t: any, i: number) => {
  if (i >= teams - blank) return;
  const mark = i === 8 && r === 0 && !q.get('plain') ? { kind: 'absent' } : i === 7 ? { kind: 'unfinished', donePercent: 70 } : { kind: 'finished', time: 330_000 + (i === 0 ? 0 : (((i === 3 ? 2 : i) * 37 + r * 53) % 19) * 18_000) };
  give({ type: 'submitSheet', run: `r${r + 1}`, team: t.id, basedOn: 0, mark, penalties: i === 0 ? { 'ember-jatuh': 2 } : {} });
});
if (runs === 0) { /* */ }
const link: any = { call: async () => ({}), now: () => at, onStatus: (l: any) => { l('connected'); return () => {}; }, watch: (topic: any, on: any) => { setTimeout(() => on((views as any)[topic](state), 1), 10); return () => {}; } };
createRoot(document.getElementById('root')!).render(<StrictMode><LinkContext value={link}><Report /></LinkContext></StrictMode>);

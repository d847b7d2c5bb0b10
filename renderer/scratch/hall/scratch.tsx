import { createRoot } from 'react-dom/client';
import { useState } from 'react';
import '../../design/hall.css';
import '../../hall/hall.css';
import { Stage } from '../../hall/Stage.tsx';
const q = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = q.get('theme') ?? 'dark';
const language = (q.get('lang') ?? 'id') as 'id' | 'en';
document.documentElement.lang = language;
const names = (q.get('names') ?? 'Arjuno,Semeru,Kawi,Panderman,Brantas,Bromo,Metro,Amprong,Welirang,Anjasmoro,Butak,Penanggungan,Kelud,Wilis,Lawu,Argopuro,Raung,Ijen,Lamongan,Tengger,Bango,Lesti,Konto,Lahor,Batok,Widodaren,Kukusan,Ringgit,Baluran,Ranti').split(',');
const start = Date.parse('2025-05-16T01:12:00Z');
const t0 = performance.now();
const now = () => Math.round(start + (q.has('go') ? performance.now() - t0 : 0)) as never;
const left = Number(q.get('left') ?? 847) * 1000;
const length = Number(q.get('length') ?? 1200) * 1000;
const timer = { exercise: { id: 'Yel-Yel dan Panji Tim', en: 'Team Chant and Banner' }, phase: { id: q.get('phase') ?? 'Penampilan', en: q.get('phase') ?? 'Performance' }, phaseNumber: 2, phaseCount: 4, length,
  going: q.has('paused') ? { kind: 'paused', remaining: left } : { kind: 'running', endsAt: start + left }, next: q.has('last') ? null : { name: { id: 'Refleksi 5M', en: 'Debrief' }, length: 420000 } } as never;
const n = Number(q.get('n') ?? 10);
const totals = [8417, 8290, 8290, 8175, 8002, 7864, 7864, 7731, 7508, 7246, 7190, 7035];
const order = [2, 5, 3, 4, 1, 10, 7, 8, 9, 6, 11, 12];
const moves = [0, 2, -1, 1, -2, 3, 0, -1, 0, -3, 1, -1];
const rowsOf = (shuffle: number) => Array.from({ length: n }, (_, i) => {
  const number = order[(i + shuffle) % Math.min(n, 12)] !== undefined && n <= 12 ? order[(i + shuffle) % n]! : i + 1;
  const total = totals[i] ?? 7000 - i * 37;
  const all = Array.from({ length: n }, (_, k) => totals[k] ?? 7000 - k * 37);
  return { team: `t${number}`, number, name: names[number - 1] ?? `Tim ${number}`, place: q.has('none') ? null : 1 + all.filter((x) => x > total).length, tied: !q.has('none') && all.filter((x) => x === total).length > 1, total: q.has('none') ? null : total, moved: q.has('none') ? null : moves[i] ?? 0, runsDone: q.has('none') ? 0 : i === 5 || i === 8 ? 7 : 8 };
}).filter((r) => q.get('mode') !== 'threeBest' || (r.place !== null && r.place <= 3));
const scene = (kind: string, shuffle: number) => {
  const board = { mode: q.get('mode') ?? 'all', provisional: true, runs: 10, rows: rowsOf(shuffle) };
  switch (kind) {
    case 'welcome': return { kind, name: q.get('name') ?? 'Retret Kerja Sama ASN', organiser: 'Pemerintah Kota Tirta', place: 'Balai Latihan Wana', startsOn: '2025-05-15', endsOn: '2025-05-17' };
    case 'timer': return { kind, timer, teams: rowsOf(0).map(({ team, number, name }) => ({ team, number, name })).sort((a, b) => a.number - b.number) };
    case 'timerBoard': return { kind, timer, board };
    case 'board': return { kind, board };
    default: return { kind };
  }
};
const App = () => {
  const [step, setStep] = useState({ kind: q.get('scene') ?? 'timer', shuffle: 0 });
  (window as never as { step: unknown }).step = setStep;
  const [views] = useState(new Map<string, never>());
  const key = JSON.stringify(step);
  if (!views.has(key)) views.set(key, { demo: q.has('demo'), zone: 'WIB', scene: scene(step.kind, step.shuffle) } as never);
  return <Stage view={views.get(key)!} language={language} now={now} />;
};
void Promise.all([...document.fonts].map((f) => f.load())).then(() => createRoot(document.getElementById('root')!).render(<App />));

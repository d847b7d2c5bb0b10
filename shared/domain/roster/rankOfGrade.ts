// The rank a civil servant's grade stands for, as certificates print it; it knows nobody.
import { normalGrade } from './grade.ts';

const RANKS: Readonly<Record<string, string>> = {
  'I/a': 'Juru Muda', 'I/b': 'Juru Muda Tk. I', 'I/c': 'Juru', 'I/d': 'Juru Tk. I',
  'II/a': 'Pengatur Muda', 'II/b': 'Pengatur Muda Tk. I', 'II/c': 'Pengatur', 'II/d': 'Pengatur Tk. I',
  'III/a': 'Penata Muda', 'III/b': 'Penata Muda Tk. I', 'III/c': 'Penata', 'III/d': 'Penata Tk. I',
  'IV/a': 'Pembina', 'IV/b': 'Pembina Tk. I', 'IV/c': 'Pembina Utama Muda', 'IV/d': 'Pembina Utama Madya', 'IV/e': 'Pembina Utama',
};

/** "III/d" → "Penata Tk. I, III/d"; a PPPK's class, "IX", and what is not known stay as they are. */
export const rankOfGrade = (grade: string): string => {
  const normal = normalGrade(grade);
  const rank = RANKS[normal];
  return rank === undefined ? normal : `${rank}, ${normal}`;
};

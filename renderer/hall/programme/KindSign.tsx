// The sign of an item that is no work: prayer, meal or break, or a lock where nothing moves it; colour never says it.
import type { HallSession } from '../../../shared/domain/programme/runDown.ts';

const LOCK = 'M4 10.5h16V22H4z M7.5 10V7a4.5 4.5 0 0 1 9 0v3 M12 15v3';
const signs: Readonly<Partial<Record<HallSession['kind'], string>>> = {
  // A dome, fork and knife, a cup.
  prayer: 'M4 22V13h16v9z M5 13c0-4.5 4.5-5 7-8.5 2.5 3.5 7 4 7 8.5 M12 4.5V1.5 M10 22v-4a2 2 0 0 1 4 0v4',
  meal: 'M4 2v5.5a3.5 3.5 0 0 0 7 0V2 M7.5 2v20 M19 22V2c-3 1-4 5-4 11h4',
  break: 'M3 8.5h14V16a5 5 0 0 1-5 5H8a5 5 0 0 1-5-5z M17 10.5h1.5a3 3 0 0 1 0 6H17 M7 2v3 M12.5 2v3',
};

export const KindSign = ({ session: { kind, locked } }: { readonly session: Pick<HallSession, 'kind' | 'locked'> }) => {
  const sign = signs[kind] ?? (locked ? LOCK : null);
  return sign === null ? null : <svg className="kind-sign" viewBox="0 0 24 24" aria-hidden="true"><path d={sign} /></svg>;
};

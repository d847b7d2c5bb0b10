// Whole minutes as somebody typed them, within what a quiet time may last; it knows no clock.
import { LONGEST_SILENCE, SHORTEST_SILENCE } from '../../../../../shared/domain/reflection/schemas.ts';
import { minutes } from '../../../../../shared/units.ts';

export const readMinutes = (typed: string): number | null => {
  const text = typed.trim();
  if (!/^\d{1,3}$/.test(text)) return null;
  const count = Number(text);
  return minutes(count) >= SHORTEST_SILENCE && minutes(count) <= LONGEST_SILENCE ? count : null;
};

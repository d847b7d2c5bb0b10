// How rounds, times and stations of the rotation read on paper; it lays nothing out.
import type { Rotation } from '../../../shared/domain/rotation/schemas.ts';
import { slotOf } from '../../../shared/domain/rotation/slots.ts';
import type { Exercise } from '../../../shared/domain/exercise.ts';
import { formatSpan } from '../../../shared/text/format.ts';
import { rotationPaperText } from '../../../shared/text/rotationPaper.ts';
import { rotationText } from '../../../shared/text/rotation.ts';
import type { Language } from '../../../shared/units.ts';

export const timeWords = (rotation: Rotation, round: number, language: Language): string => {
  const slot = slotOf(rotation, round);
  return slot === null ? rotationPaperText[language].noTime : formatSpan(slot, language);
};

export const stationWords = ({ stations, closed }: Rotation, station: number, language: Language): string => {
  const name = stations[station]?.name ?? '';
  return closed.includes(station) ? rotationText[language].closed(name) : name;
};

/** `exercises`: one a station. */
export const exerciseWords = (exercises: readonly (Exercise | null)[], station: number, language: Language): string =>
  exercises[station]?.name[language] ?? rotationPaperText[language].none;

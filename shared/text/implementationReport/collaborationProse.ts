// What the report says of who worked with whom where nobody typed anything, in both languages; it ranks no agency.
import type { CollaborationMap } from '../../domain/collaboration/collaborationMap.ts';
import { collaborationFigures } from '../../domain/collaboration/figures.ts';
import type { Language } from '../../units.ts';
import { formatCount } from '../format.ts';
import { collaborationText } from '../learning/collaboration.ts';
import { sentences } from './facts.ts';

export const collaborationProse = (map: CollaborationMap, language: Language): string => {
  const { agencies, met, pairs, across } = collaborationFigures(map);
  if (met === 0) return '';
  const text = collaborationText[language];
  const count = (number: number): string => formatCount(number, language);
  const left = map.agencies.filter(({ people }) => people === 0).length;
  return sentences([
    text.report.figure(count(met), count(pairs)),
    across.pairs === 0 ? '' : text.report.across(count(across.met), count(across.pairs)),
    text.sumOf(count(agencies), count(agencies - 1), count(pairs)),
    map.agencies.some(({ kind }) => kind === 'ward') ? text.report.wards : '',
    left === 0 ? '' : text.report.left(count(left)),
    text.report.note,
  ]);
};

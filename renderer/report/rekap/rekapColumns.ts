// The columns between the runs' scores and the total, by which a row can be re-added: only those this rekap needs; it computes no score.
import type { RekapRow, RekapView } from '../../../shared/domain/rekap/rekap.ts';

const sumColumns = ['counted', 'mean', 'help', 'adjust'] as const;
export type SumColumn = (typeof sumColumns)[number];

const hasTotal = ({ total }: RekapRow): boolean => total !== null;

/** Teams divide by different sums of weights. */
const isUneven = (rows: RekapView['rows']): boolean => new Set(rows.filter(hasTotal).map(({ weights }) => weights)).size > 1;

export const columnsOf = (rows: RekapView['rows']): readonly SumColumn[] => {
  const hasHelp = rows.some(({ helpFor }) => helpFor.length > 0);
  const hasAdjust = rows.some(({ adjustFor }) => adjustFor.length > 0);
  const needed: Readonly<Record<SumColumn, boolean>> = { counted: isUneven(rows), mean: hasHelp || hasAdjust, help: hasHelp, adjust: hasAdjust };
  return sumColumns.filter((column) => needed[column]);
};

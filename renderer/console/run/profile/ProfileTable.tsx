// The numbers of the charts: how often each grade was given, how many observations that is, and their mean; beside one team's those of all.
import type { ObservedValue } from '../../../../shared/domain/scoring/boards/profile.ts';
import { formatCount, formatPoints } from '../../../../shared/text/format.ts';
import { profileText } from '../../../../shared/text/run/profile.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { ProfileRow } from '../../../parts/profile/profileRows.ts';
import { standsBesideAll } from '../../../parts/profile/profileRows.ts';

type Props = { readonly rows: readonly ProfileRow[]; readonly name: string };

/** The best first, as the chart's right end is. */
const GRADES = [4, 3, 2, 1] as const;

export const ProfileTable = ({ rows, name }: Props) => {
  const text = useText(profileText);
  const language = useLanguage();
  const number = (count: number): string => formatCount(count, language);
  const isBeside = standsBesideAll(rows);
  const gradeCells = ({ grades }: ObservedValue) => GRADES.map((grade) => <td key={grade} className="number">{number(grades[grade - 1] ?? 0)}</td>);
  const meanCells = ({ count, mean }: ObservedValue) => (
    <>
      <td className="number">{number(count)}</td>
      {mean === null ? <td className="profile-lack">{text.tooFew}</td> : <td className="number profile-mean">{formatPoints(mean, language)}</td>}
    </>
  );
  const meanHeads = (
    <>
      <th scope="col" title={text.countLong} aria-label={text.countLong}>{text.count}</th>
      <th scope="col">{text.mean}</th>
    </>
  );
  return (
    <table className="profile-table">
      <caption className="visually-hidden">{text.table(name)}</caption>
      <thead>
        <tr>
          <th rowSpan={2} scope="col">{text.value}</th>
          <th colSpan={6} scope="colgroup">{name}</th>
          {isBeside ? <th colSpan={2} scope="colgroup">{text.all}</th> : null}
        </tr>
        <tr>
          {GRADES.map((grade) => <th key={grade} scope="col" title={text.times(number(grade))} aria-label={text.times(number(grade))}>{number(grade)}×</th>)}
          {meanHeads}
          {isBeside ? meanHeads : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, name: called, own, all }) => (
          <tr key={value}>
            <th scope="row">{called}</th>
            {gradeCells(own)}
            {meanCells(own)}
            {all === null ? null : meanCells(all)}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

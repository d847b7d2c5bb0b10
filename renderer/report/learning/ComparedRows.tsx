// A table on paper of numbers before and after with how many each is of, drawn on a line, and what was gained.
import type { ReactNode } from 'react';
import type { Compared, Told } from '../../../shared/domain/learning/gains/published.ts';
import type { Occasion } from '../../../shared/domain/learning/schemas.ts';
import { formatCount, formatPoints } from '../../../shared/text/format.ts';
import { gainWords } from '../../../shared/text/learning/gainWords.ts';
import { gainsText } from '../../../shared/text/learning/gains.ts';
import type { Language } from '../../../shared/units.ts';
import { DumbbellCell, DumbbellScale } from './DumbbellCell.tsx';

export type PrintedRow = { readonly key: string; readonly name: ReactNode; readonly compared: Compared; /** Instead of what was gained. */ readonly last?: string };
type Props = { readonly rows: readonly PrintedRow[]; readonly column: string; readonly lastColumn: string | null; readonly occasions: readonly Occasion[]; readonly lack: string; readonly language: Language };

export const ComparedRows = ({ rows, column, lastColumn, occasions, lack, language }: Props) => {
  const text = gainsText[language];
  const figure = (told: Told | null): ReactNode => (told === null ? lack : <>{formatPoints(told.mean, language)} <small>{text.n(formatCount(told.n, language))}</small></>);
  return (
    <table className="rows learning-rows">
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col" aria-hidden="true"><DumbbellScale language={language} /></th>
          {occasions.map((occasion) => <th key={occasion} scope="col">{text.occasions[occasion]}</th>)}
          {lastColumn === null ? null : <th scope="col">{lastColumn}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, compared, last }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td><DumbbellCell before={compared.before} after={compared.after} /></td>
            {occasions.map((occasion) => <td key={occasion} className="rows-figure">{figure(compared[occasion])}</td>)}
            {lastColumn === null ? null : <td>{last ?? gainWords(compared.gain, language)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

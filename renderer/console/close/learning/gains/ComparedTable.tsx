// Rows with their numbers before and after and what was gained, each number to be opened; it counts nothing.
import type { ReactNode } from 'react';
import type { Figure } from '../../../../../shared/domain/learning/gains/opened.ts';
import type { Compared } from '../../../../../shared/domain/learning/gains/published.ts';
import type { Occasion } from '../../../../../shared/domain/learning/schemas.ts';
import { gainWords } from '../../../../../shared/text/learning/gainWords.ts';
import { gainsText } from '../../../../../shared/text/learning/gains.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import type { OnOpen } from './FigureButton.tsx';
import { FigureButton } from './FigureButton.tsx';
import { isFigure } from './figures.ts';

export type ComparedRow = { readonly key: string; readonly name: ReactNode; readonly compared: Compared; readonly figure: (occasion: Occasion) => Figure; /** After the numbers; absent: what was gained. */ readonly last?: ReactNode };
type Props = { readonly rows: readonly ComparedRow[]; readonly caption: string; readonly column: string; readonly occasions: readonly Occasion[]; readonly lastColumn: string | null; readonly lack: string; readonly open: Figure | null; readonly onOpen: OnOpen };

export const ComparedTable = ({ rows, caption, column, occasions, lastColumn, lack, open, onOpen }: Props) => {
  const text = useText(gainsText);
  const language = useLanguage();
  return (
    <table className="gains-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          {occasions.map((occasion) => <th key={occasion} scope="col">{text.occasions[occasion]}</th>)}
          {lastColumn === null ? null : <th scope="col">{lastColumn}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, compared, figure, last }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {occasions.map((occasion) => (
              <td key={occasion}><FigureButton told={compared[occasion]} figure={figure(occasion)} isOpen={isFigure(open, figure(occasion))} onOpen={onOpen} lack={lack} /></td>
            ))}
            {lastColumn === null ? null : <td>{last ?? gainWords(compared.gain, language)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

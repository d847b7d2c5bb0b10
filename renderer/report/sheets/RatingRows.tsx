// The values that are observed, each with its figures to circle and "not observed" to tick.
import type { BlankRun } from '../../../shared/domain/scoring/sheets/scoreSheets.ts';
import { sheetPaperText } from '../../../shared/text/sheetPaper.ts';
import type { Language } from '../../../shared/units.ts';

type Props = { readonly values: BlankRun['values']; readonly language: Language };

export const RatingRows = ({ values, language }: Props) => {
  const text = sheetPaperText[language];
  return (
    <div className="score-ratings">
      <h2>{text.behaviour}</h2>
      <ul className="score-rows">
        {values.map(({ code, name }) => (
          <li key={code}>
            <span><b>{code}</b> {name[language]}</span>
            <span className="score-boxes">
              {[1, 2, 3, 4].map((figure) => <b key={figure} className="score-figure">{figure}</b>)}
              <span className="score-check"><i />{text.notSeen}</span>
            </span>
          </li>
        ))}
      </ul>
      <p>{text.scale}</p>
    </div>
  );
};

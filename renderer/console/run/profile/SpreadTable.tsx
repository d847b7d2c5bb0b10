// What each judge or observer gave, one row a person, with a strip of the values and the difference from those who judged the same.
import type { Spread } from '../../../../shared/domain/scoring/boards/judgeSpread.ts';
import { formatCount, formatPoints } from '../../../../shared/text/format.ts';
import { judgesText } from '../../../../shared/text/run/profile.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Scale } from './StripPlot.tsx';
import { StripPlot } from './StripPlot.tsx';

type Props = { readonly kind: 'sheets' | 'ratings'; readonly spreads: readonly Spread[] };

const scales: Readonly<Record<Props['kind'], Scale>> = {
  sheets: { from: 0, to: 100, marks: [0, 25, 50, 75, 100] },
  ratings: { from: 1, to: 4, marks: [1, 2, 3, 4] },
};

export const SpreadTable = ({ kind, spreads }: Props) => {
  const text = useText(judgesText);
  const language = useLanguage();
  const points = (value: Spread['mean']): string => formatPoints(value, language);
  const besideOf = ({ beside }: Spread) => {
    if (beside === null) return <span className="judges-alone">{text.alone}</span>;
    const { own, others, difference, count } = beside;
    return (
      <>
        <strong>{difference === 0 ? text.level : text.apart(`${difference > 0 ? '+' : ''}${points(difference)}`)}</strong>
        <span>{text[kind].same(points(own), points(others), formatCount(count, language))}</span>
      </>
    );
  };
  return (
    <section className="judges-part">
      <h3>{text[kind].heading}</h3>
      {spreads.length === 0 ? <p className="judges-alone">{text[kind].empty}</p> : (
        <>
          <p className="judges-key" aria-hidden="true">{(['dot', 'mean', 'others'] as const).map((mark) => <span key={mark} data-mark={mark}>{text.key[mark]}</span>)}</p>
          <table className="judges-table">
            <caption className="visually-hidden">{text[kind].heading}</caption>
            <thead>
              <tr>
                <th scope="col">{text.name}</th>
                <th scope="col" title={text.countLong} aria-label={text.countLong}>{text.count}</th>
                <th scope="col">{text.mean}</th>
                <th scope="col">{text.range}</th>
                <th scope="col">{text.plot}</th>
                <th scope="col">{text.beside}</th>
              </tr>
            </thead>
            <tbody>
              {spreads.map((spread) => (
                <tr key={spread.person ?? ''}>
                  <th scope="row">{spread.person === null ? text.nameless : spread.name ?? text.gone}</th>
                  <td className="number">{formatCount(spread.count, language)}</td>
                  <td className="number">{points(spread.mean)}</td>
                  <td className="number">{text.span(points(spread.values[0]?.at ?? spread.mean), points(spread.values.at(-1)?.at ?? spread.mean))}</td>
                  <td><StripPlot spread={spread} scale={scales[kind]} language={language} /></td>
                  <td className="judges-beside">{besideOf(spread)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
};

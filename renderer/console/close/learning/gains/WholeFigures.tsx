// The large numbers of one instrument: before, after and what was gained, with how they were made, and the same of those who filled in both.
import type { InstrumentResults } from '../../../../../shared/domain/learning/gains/learningResults.ts';
import type { Figure } from '../../../../../shared/domain/learning/gains/opened.ts';
import { formatCount, formatPoints } from '../../../../../shared/text/format.ts';
import { gainWords } from '../../../../../shared/text/learning/gainWords.ts';
import { gainsText } from '../../../../../shared/text/learning/gains.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { ComparedTable } from './ComparedTable.tsx';
import type { OnOpen } from './FigureButton.tsx';
import { FigureButton } from './FigureButton.tsx';
import { isFigure } from './figures.ts';

type Props = { readonly results: InstrumentResults; readonly open: Figure | null; readonly onOpen: OnOpen };

export const WholeFigures = ({ results: { whole, band, few, form, versions, occasions, identity, pairs, hasPairs }, open, onOpen }: Props) => {
  const text = useText(gainsText);
  const language = useLanguage();
  const isCompared = occasions.length > 1;
  const { before, after, gain } = whole;
  return (
    <>
      <div className="gains-whole">
        {occasions.map((occasion) => {
          const figure: Figure = { kind: 'whole', occasion };
          return <div key={occasion}><h3>{text.occasions[occasion]}</h3><FigureButton told={whole[occasion]} figure={figure} isOpen={isFigure(open, figure)} onOpen={onOpen} lack={text.none} /></div>;
        })}
        {isCompared ? <div><h3>{text.gain}</h3><p className="gains-gain">{gainWords(gain, language)}</p></div> : null}
        {band === null ? null : <div><h3>{text.evaluation.column}</h3><p className="gains-gain">{text.evaluation.band(band, text.evaluation.bands[band])}</p></div>}
      </div>
      {few.map((occasion) => <p key={occasion} className="gains-said">{text.few(text.occasions[occasion])}</p>)}
      <p className="gains-said">{text.how[form]}</p>
      {gain?.kind === 'gain' && before !== null && after !== null
        ? <p className="gains-said">{text.howGain(formatPoints(before.mean, language), formatPoints(after.mean, language), formatPoints(gain.value, language))}</p> : null}
      {gain?.kind === 'full' ? <p className="gains-said">{text.fullLong}</p> : null}
      {versions > 1 ? <p className="gains-said">{text.howVersions(formatCount(versions, language))}</p> : null}
      {isCompared ? (
        <section aria-labelledby="gains-pairs">
          <h2 id="gains-pairs">{text.pairs.heading}</h2>
          {pairs === null ? <p className="gains-said">{identity === 'anonymous' ? text.pairs.anonymous : hasPairs ? text.pairs.tooFew : text.pairs.none}</p> : (
            <>
              <ComparedTable
                rows={[{ key: 'pairs', name: text.pairs.told(formatCount(pairs.n, language)), compared: pairs, figure: (occasion) => ({ kind: 'pairs', occasion }) }]}
                caption={text.pairs.heading} column={text.pairs.column} occasions={occasions} lastColumn={text.gain} lack={text.none} open={open} onOpen={onOpen}
              />
              {pairs.leftOut === 0 ? null : <p className="gains-said">{text.pairs.leftOut(formatCount(pairs.leftOut, language))}</p>}
            </>
          )}
        </section>
      ) : null}
    </>
  );
};

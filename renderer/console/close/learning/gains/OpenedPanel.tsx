// The forms a number was made of, beside the tables and on the console alone: each by its number with what was ticked and what it gives.
import { IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import type { InstrumentResults } from '../../../../../shared/domain/learning/gains/learningResults.ts';
import type { Figure, OpenedForm } from '../../../../../shared/domain/learning/gains/opened.ts';
import { openedForms } from '../../../../../shared/domain/learning/gains/opened.ts';
import type { ValueFramework } from '../../../../../shared/domain/values/schemas.ts';
import { formatCount, formatPoints } from '../../../../../shared/text/format.ts';
import { gainsText } from '../../../../../shared/text/learning/gains.ts';
import { formNumber } from '../../../../../shared/text/refusals/learning.ts';
import { useView } from '../../../../link/useView.ts';
import { Spread } from '../../../../parts/learning/Spread.tsx';
import { ScrollRegion } from '../../../tables/ScrollRegion.tsx';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { figureHow, figureName } from './figures.ts';

type Props = { readonly figure: Figure; readonly results: InstrumentResults; readonly frameworks: readonly ValueFramework[]; readonly onClose: () => void };

export const OpenedPanel = ({ figure, results, frameworks, onClose }: Props) => {
  const text = useText(gainsText);
  const language = useLanguage();
  const instruments = useView('instruments');
  const book = useView('answerForms');
  const teams = useView('learningTeams');
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => { close.current?.focus(); }, [figure]);
  const forms = useMemo((): readonly OpenedForm[] | undefined => {
    const instrument = instruments?.find(({ id }) => id === results.instrument);
    if (instrument === undefined || book === undefined || teams === undefined) return undefined;
    return openedForms(figure, instrument, book.forms.filter((form) => form.instrument === instrument.id), teams);
  }, [instruments, book, teams, figure, results.instrument]);
  const item = figure.kind === 'item' ? results.items.find((each) => each.item === figure.item) : undefined;
  // As it is numbered on the form.
  const ticked = (answer: number | null): string => (answer === null ? text.none : formatCount(answer, language));
  return (
    <aside className="gains-panel" aria-labelledby="gains-panel-heading">
      <header>
        <h3 id="gains-panel-heading">{figureName(figure, results, frameworks, language)}</h3>
        <button type="button" className="bar-button" ref={close} aria-label={text.opened.close} aria-keyshortcuts="Escape" onClick={onClose}><IconX size={17} stroke={1.75} aria-hidden="true" /></button>
      </header>
      <ScrollRegion className="gains-made" label={text.opened.heading}>
        {item === undefined ? null : <><p className="gains-asked">{item.words[language]}</p><Spread item={item} language={language} />{item.before === null || item.after === null ? null : <p>{text.items.key}</p>}</>}
        <p>{figureHow(figure, results, language)}</p>
        {forms === undefined ? null : (
          <>
            <p className="gains-count">{text.opened.formsOf(formatCount(forms.length, language))}</p>
            <table className="gains-forms">
              <thead><tr><th scope="col">{text.opened.number}</th><th scope="col">{text.opened.points}</th><th scope="col">{text.opened.answers}</th></tr></thead>
              <tbody>
                {forms.map(({ number, points, answers }) => (
                  <tr key={number}>
                    <th scope="row" className="number">{formNumber(number)}</th>
                    <td className="number">{formatPoints(points, language)}</td>
                    <td><span className="gains-ticks">{answers.map((each) => <span key={each.item}><small>{formatCount(each.item, language)}</small>{ticked(each.answer)}</span>)}</span></td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p>{text.none} {text.opened.blank}. {text.opened.console}</p>
          </>
        )}
      </ScrollRegion>
    </aside>
  );
};

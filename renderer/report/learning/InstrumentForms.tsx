// Blank forms of one instrument to be filled in with a pen, each with its number on every page of it; it knows no answer.
import type { FormsPaperView } from '../../../shared/domain/learning/formsPaper.ts';
import { usualCopies } from '../../../shared/domain/learning/formsPaper.ts';
import type { Instrument } from '../../../shared/domain/learning/instrument.ts';
import type { Item, Occasion } from '../../../shared/domain/learning/schemas.ts';
import type { PaperSize } from '../../../shared/documents.ts';
import { formPaperText } from '../../../shared/text/learning/formPaper.ts';
import { formNumber } from '../../../shared/text/refusals/learning.ts';
import type { Instant, Language } from '../../../shared/units.ts';
import type { Retreat } from '../../../shared/domain/things.ts';
import { usePaper } from '../usePaper.ts';
import { FormItem } from './FormItem.tsx';
import { isShortForm } from './formHeight.ts';

type Props = {
  readonly view: FormsPaperView; readonly retreat: Retreat; readonly instrument: Instrument; readonly occasion: Occasion; readonly copies: number | undefined;
  readonly language: Language; readonly size: PaperSize; readonly madeAt: Instant;
};

const boxes = (count: number) => <span className="form-boxes">{Array.from({ length: count }, (_, i) => <i key={i} />)}</span>;
const howTo = (items: readonly Item[]): 'choice' | 'scale' | 'both' =>
  (items.every(({ kind }) => kind !== 'scale') ? 'choice' : items.every(({ kind }) => kind !== 'choice') ? 'scale' : 'both');

export const InstrumentForms = ({ view, retreat, instrument, occasion, copies = usualCopies(view.names.length), language, size, madeAt }: Props) => {
  const text = formPaperText[language];
  const { name, identity, items, scale, version } = instrument;
  const isShort = isShortForm(instrument, language);
  usePaper({ title: `${text.title}: ${name[language]}`, retreat, language, madeAt });
  return (
    <main className="upright instrument-forms" data-size={size}>
      {Array.from({ length: copies }, (_, i) => (
        <table key={i} className={isShort ? 'form-sheet is-short' : 'form-sheet'}>
          <thead>
            <tr>
              <td className="form-head">
                <h1>{name[language]}</h1>
                <span>{text.occasion[occasion]}{version > 1 ? ` · v${version}` : ''}</span>
                <strong>{text.form(formNumber(i + 1))}</strong>
              </td>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td className="form-who">
                {identity === 'coded' ? <div><b>{text.code}</b>{boxes(4)}<p>{text.codeHow} {text.codeAgain[occasion]}</p></div> : null}
                {identity === 'named' ? <div><b>{text.name}</b><span className="form-name">{view.names[i] ?? ''}</span></div> : <div><b>{text.team}</b>{boxes(2)}{identity === 'anonymous' ? <p>{text.noName}</p> : null}</div>}
              </td>
            </tr>
            <tr><td className="form-how">{text.howTo[howTo(items)]}</td></tr>
            {items.map((item, at) => (
              <tr key={item.id}>
                <td>
                  {item.kind === 'scale' && items[at - 1]?.kind !== 'scale' ? <div className="form-scale form-labels"><span />{scale.map((label, step) => <span key={step}>{label[language]}</span>)}</div> : null}
                  <FormItem item={item} place={at + 1} language={language} />
                </td>
              </tr>
            ))}
            <tr><td className="form-how">{text.thanks}</td></tr>
          </tbody>
        </table>
      ))}
    </main>
  );
};

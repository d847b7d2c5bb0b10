// One item of a printed form with its boxes for a pen; the digits are those that are typed in afterwards.
import type { Item } from '../../../shared/domain/learning/schemas.ts';
import { SCALE_STEPS } from '../../../shared/domain/learning/schemas.ts';
import type { Language } from '../../../shared/units.ts';

type Props = { readonly item: Item; readonly place: number; readonly language: Language };

const steps = Array.from({ length: SCALE_STEPS }, (_, i) => i + 1);

export const FormItem = ({ item, place, language }: Props) => {
  const words = <span className="form-words"><b>{place}.</b><span>{item.words[language]}</span></span>;
  switch (item.kind) {
    case 'scale': return (
      <div className="form-scale">
        {words}
        {steps.map((step) => <span key={step} className="form-tick"><i />{step}</span>)}
      </div>
    );
    case 'choice': return (
      <div className="form-choice">
        {words}
        <ol>{item.options.map((option, i) => <li key={i}><span className="form-tick"><i />{i + 1}</span><span>{option[language]}</span></li>)}</ol>
      </div>
    );
    case 'open': return <div className="form-open">{words}<i /><i /><i /></div>;
  }
};

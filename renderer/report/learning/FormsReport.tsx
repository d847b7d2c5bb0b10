// The forms that the address asks for, once their instrument has come; it guesses none.
import type { PaperSize } from '../../../shared/documents.ts';
import { formsAsked } from '../../../shared/domain/learning/formsPaper.ts';
import type { Occasion } from '../../../shared/domain/learning/schemas.ts';
import type { InstrumentId, Language } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import { InstrumentForms } from './InstrumentForms.tsx';

export type FormsAsked = { readonly instrument?: InstrumentId | undefined; readonly occasion?: Occasion | undefined; readonly copies?: number | undefined };

export const FormsReport = ({ language, size, instrument: id, occasion, copies }: FormsAsked & { readonly language: Language; readonly size: PaperSize }) => {
  const link = useLink();
  const view = useView('formsPaper');
  if (view === undefined || view.retreat === null || id === undefined || occasion === undefined) return null;
  const instrument = formsAsked(view, { instrument: id, occasion });
  return 'code' in instrument ? null
    : <InstrumentForms view={view} retreat={view.retreat} instrument={instrument} occasion={occasion} copies={copies} language={language} size={size} madeAt={link.now()} />;
};

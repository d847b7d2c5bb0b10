// In the place of a paper of awards that may not be made yet: one page that says what still stands between.
import type { HonoursView } from '../../../shared/domain/records/honours.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { honoursText } from '../../../shared/text/records/honours.ts';
import type { Language } from '../../../shared/units.ts';

export const NotFinal = ({ view, title, language }: { readonly view: HonoursView; readonly title: string; readonly language: Language }) => {
  const text = honoursText[language].notFinal;
  const count = (number: number): string => formatCount(number, language);
  return (
    <main className="honours-lack">
      <h1>{title}</h1>
      <p><strong>{text.heading}</strong></p>
      <p>{text.why(count(view.unread), count(view.disputed), count(view.undecided))}</p>
    </main>
  );
};

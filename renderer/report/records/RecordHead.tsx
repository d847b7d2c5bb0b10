// What every official paper of results begins with: letterhead, title, how final the results are, and the mark of secrecy while the board is frozen.
import type { PaperBasis } from '../../../shared/domain/records/paperBasis.ts';
import type { Retreat } from '../../../shared/domain/things.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { resultsText } from '../../../shared/text/records/results.ts';
import type { Language } from '../../../shared/units.ts';
import { Letterhead } from '../office/Letterhead.tsx';
import { SecretLine } from '../SecretLine.tsx';
import type { UprightHeadingProps } from '../UprightHeading.tsx';
import { UprightHeading } from '../UprightHeading.tsx';

export type RecordHeadProps = { readonly view: PaperBasis; readonly retreat: Retreat; readonly title: string; readonly language: Language } & Pick<UprightHeadingProps, 'lead' | 'numbered'>;

export const RecordHead = ({ view, retreat, title, language, ...more }: RecordHeadProps) => {
  const text = resultsText[language];
  const count = (number: number): string => formatCount(number, language);
  const isOpen = view.provisional && view.held > 0;
  return (
    <>
      <Letterhead organiser={retreat.organiser} language={language} />
      {view.isConfidential ? <SecretLine language={language} /> : null}
      <UprightHeading title={title} retreat={retreat} language={language} aside={view.held === 0 ? '' : view.provisional ? text.provisional : text.final} {...more} />
      {isOpen ? <p className="record-provisional">{text.why(count(view.unread), count(view.held), count(view.disputed))}</p> : null}
    </>
  );
};

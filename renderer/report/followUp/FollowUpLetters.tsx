// All letters in one paper, each from a new page; without a plan it is one page that says so.
import type { PaperSize } from '../../../shared/documents.ts';
import type { AgencyLetter } from '../../../shared/domain/followUp/out/letters.ts';
import type { Retreat } from '../../../shared/domain/things.ts';
import { paperDay } from '../../../shared/domain/office/paperDay.ts';
import { followUpLetterText } from '../../../shared/text/followUpLetter.ts';
import type { Instant, Language } from '../../../shared/units.ts';
import { Letterhead } from '../office/Letterhead.tsx';
import { UprightHeading } from '../UprightHeading.tsx';
import { usePaper } from '../usePaper.ts';
import { FollowUpLetter } from './FollowUpLetter.tsx';

export type FollowUpLettersProps = { readonly letters: readonly AgencyLetter[]; readonly retreat: Retreat; readonly language: Language; readonly size: PaperSize; readonly madeAt: Instant };

export const FollowUpLetters = ({ letters, retreat, language, size, madeAt }: FollowUpLettersProps) => {
  const text = followUpLetterText[language];
  usePaper({ title: text.title, retreat, language, madeAt });
  return (
    <main className="upright follow-up-letters" data-size={size}>
      {letters.length === 0 ? (
        <>
          <Letterhead organiser={retreat.organiser} language={language} />
          <UprightHeading title={text.title} retreat={retreat} language={language} aside="" lead={text.none} />
        </>
      ) : letters.map((letter) => <FollowUpLetter key={letter.agency} letter={letter} retreat={retreat} today={paperDay('followUpLetters', madeAt, retreat)} language={language} />)}
    </main>
  );
};

// The frame of the three papers of the rotation: letterhead, what it is, which version; or one sentence where none is planned.
import type { ReactNode } from 'react';
import { formatCount } from '../../../shared/text/format.ts';
import { rotationPaperText } from '../../../shared/text/rotationPaper.ts';
import { rotationText } from '../../../shared/text/rotation.ts';
import { Letterhead } from '../office/Letterhead.tsx';
import { UprightHeading } from '../UprightHeading.tsx';
import { usePaper } from '../usePaper.ts';
import type { RotationPaperProps, RotationSheetProps } from './rotationPaperProps.ts';

type Props = RotationPaperProps & { readonly order: 'byTeam' | 'byStation' | 'byRound'; readonly children: (sheet: RotationSheetProps) => ReactNode };

export const RotationSheet = ({ order, children, view: { rotation, teams, exercises }, retreat, language, size, madeAt }: Props) => {
  const text = rotationPaperText[language];
  const count = (value: number): string => formatCount(value, language);
  const title = text.titles[order];
  usePaper({ title, retreat, language, madeAt, seal: rotation === null ? null : text.only(count(rotation.version)) });
  return (
    <main className="upright" data-size={size}>
      <Letterhead organiser={retreat.organiser} language={language} />
      <UprightHeading
        title={title} retreat={retreat} language={language} aside={rotation === null ? '' : rotationText[language].version(count(rotation.version))}
        {...(rotation === null ? {} : { lead: text.slot(count(rotation.work), count(rotation.walk)) })}
      />
      {rotation === null ? <p>{text.noRotation}</p> : children({ rotation, teams, exercises, language })}
    </main>
  );
};

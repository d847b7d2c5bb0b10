// A paper about one simulation's pack once the retreat is known; the pack itself comes from the library.
import type { FunctionComponent } from 'react';
import { packedExercise, packOf } from '../../../shared/library/packs.ts';
import type { ExerciseId, Language } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import type { PackPaperProps } from './packPaperProps.ts';

type Props = { readonly language: Language; readonly exercise: ExerciseId | undefined; readonly of: FunctionComponent<PackPaperProps> };

export const PackReport = ({ language, exercise: asked, of: Paper }: Props) => {
  const link = useLink();
  const view = useView('teamPapers');
  const [pack, exercise] = [packOf(asked), packedExercise(asked)];
  // A paper is never guessed.
  if (pack === undefined || exercise === undefined) throw new Error(`no such pack: ${asked}`);
  if (view === undefined || view.retreat === null) return null;
  return <Paper pack={pack} exercise={exercise} retreat={view.retreat} teams={view.teams.length} language={language} madeAt={link.now()} />;
};

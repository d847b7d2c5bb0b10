// The cards and the key of one simulation, where the exercise is looked at; it reads no view.
import { packKinds } from '../../../shared/documents.ts';
import { closeText } from '../../../shared/text/close.ts';
import type { ExerciseId } from '../../../shared/units.ts';
import { useText } from '../useLanguage.ts';
import { PaperStrip } from './PaperStrip.tsx';

export const PackPapers = ({ exercise }: { readonly exercise: ExerciseId }) => {
  const { heading, lead } = useText(closeText).packPapers;
  return <PaperStrip id="pack-papers" heading={heading} lead={lead} kinds={packKinds} exercise={exercise} />;
};

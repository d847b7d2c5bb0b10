// Beside the standings of now: whose Perilaku is not whole, so that the hall does without it; it says nothing while the hall is frozen.
import './hallNote.css';
import { formatCount } from '../../../../shared/text/format.ts';
import { heldBackText } from '../../../../shared/text/run/heldBack.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

export const HeldBackNote = () => {
  const language = useLanguage();
  const text = useText(heldBackText);
  const runs = useView('runs') ?? [];
  const isFrozen = useView('freeze')?.frozen !== null;
  const said = runs.flatMap(({ exercise, heldBack }) =>
    (heldBack === null ? [] : [text.run(exercise.name[language], formatCount(heldBack.observed, language), formatCount(heldBack.teams, language))]));
  return isFrozen || said.length === 0 ? null : <p className="hall-note" role="note">{text.runs(said)}</p>;
};

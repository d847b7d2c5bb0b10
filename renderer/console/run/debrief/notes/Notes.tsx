// What teams say while one leads: the line to note it in, and what was noted of this exercise, or of the whole retreat.
import { reflectionDeskText } from '../../../../../shared/text/reflection/desk.ts';
import type { RunId } from '../../../../../shared/units.ts';
import { useView } from '../../../../link/useView.ts';
import { Editable } from '../../../Editable.tsx';
import { useText } from '../../../useLanguage.ts';
import { JotField } from './JotField.tsx';
import { NoteList } from './NoteList.tsx';
import './notes.css';

/** `run` null: of the whole retreat. */
type Props = { readonly run: RunId | null; readonly step: number | null };

export const Notes = ({ run, step }: Props) => {
  const text = useText(reflectionDeskText).jot;
  const notes = (useView('reflections') ?? []).filter((each) => each.run === run);
  return (
    <section className="jot" aria-labelledby="jot-heading">
      <header>
        <h2 id="jot-heading">{text.heading}</h2>
        <p>{text.how}</p>
      </header>
      <Editable>
        <JotField run={run} step={step} />
        {notes.length === 0 ? <p className="jot-none">{text.none}</p> : <NoteList notes={notes} />}
      </Editable>
    </section>
  );
};

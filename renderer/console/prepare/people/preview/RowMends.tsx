// The buttons that mend one problem of a row, and the field for what must be typed; it changes the choices only.
import { useState } from 'react';
import { readNip } from '../../../../../shared/domain/roster/nip.ts';
import { cleanText } from '../../../../../shared/cleanText.ts';
import type { Mend } from '../../../../../shared/domain/roster/mends.ts';
import type { RosterImportText } from '../../../../../shared/text/rosterImport.ts';
import { rosterImportText } from '../../../../../shared/text/rosterImport.ts';
import { useText } from '../../../useLanguage.ts';

type Props = {
  /** Whose row it is, for those who hear the buttons instead of seeing where they stand. */
  readonly of: string;
  readonly mends: readonly Mend[];
  readonly onMend: (mend: Mend, typed?: string) => void;
};
type Typed = Extract<Mend, { kind: 'type' }>;

const LONGEST = 200;

const words = (mend: Mend, text: RosterImportText): string => {
  switch (mend.kind) {
    case 'set': return mend.name === 'gender' ? text.mends.gender(mend.value as 'L' | 'P') : text.mends[mend.name](mend.value);
    case 'type': return text.type[mend.column];
    case 'instead': return text.instead;
    case 'out': return text.leaveOut;
    case 'back': return text.putBack;
  }
};

/** What the field holds as it would be stored, or null while it cannot be. */
const taken = (column: Typed['column'], typed: string): string | null => {
  const clean = cleanText(typed);
  if (column === 'nip') return readNip({ text: clean, numeric: false }).nip;
  return clean === '' || clean.length > LONGEST ? null : clean;
};

export const RowMends = ({ of, mends, onMend }: Props) => {
  const text = useText(rosterImportText);
  const [typing, setTyping] = useState<{ readonly mend: Typed; readonly typed: string; readonly isAsked: boolean } | null>(null);
  if (typing !== null) {
    const { mend, typed, isAsked } = typing;
    const value = taken(mend.column, typed);
    return (
      <form
        className="type-mend" noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (value === null) setTyping({ ...typing, isAsked: true });
          else onMend(mend, value);
        }}
      >
        <input
          aria-label={`${text.type[mend.column]}, ${of}`} value={typed} inputMode={mend.column === 'nip' ? 'numeric' : 'text'} aria-invalid={isAsked && value === null}
          // A person just asked for this field.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyping({ ...typing, typed: event.currentTarget.value })}
          onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); setTyping(null); } }}
        />
        <button type="submit" className="mend">{text.type.take}</button>
        <button type="button" className="mend" onClick={() => setTyping(null)}>{text.type.cancel}</button>
        {isAsked && value === null ? <span role="alert">{mend.column === 'nip' ? text.type.badNip : text.type.tooLong}</span> : null}
      </form>
    );
  }
  if (mends.length === 0) return null;
  return (
    <div className="row-mends">
      {mends.map((mend) => {
        const name = words(mend, text);
        return (
          <button
            type="button" className="mend" key={`${mend.kind} ${name}`} aria-label={`${name}, ${of}`}
            onClick={() => { if (mend.kind === 'type') setTyping({ mend, typed: mend.start, isAsked: false }); else onMend(mend); }}
          >{name}</button>
        );
      })}
    </div>
  );
};

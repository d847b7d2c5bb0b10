// The two things done with a row of a list beside typing in it: one place up, and away; it knows no row.
import { IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useEditorText } from './fieldsContext.ts';

type Props = { readonly name: string; readonly onRemove: (() => void) | null; readonly onUp?: (() => void) | null };

export const RowTools = ({ name, onRemove, onUp }: Props) => {
  const text = useEditorText();
  return (
    <div className="row-tools">
      {onUp === undefined ? null : (
        <button type="button" className="mend" aria-label={text.rowUp(name)} disabled={onUp === null} onClick={() => onUp?.()}><IconArrowUp size={16} stroke={1.75} aria-hidden="true" /></button>
      )}
      <button type="button" className="mend" aria-label={text.removeRow(name)} disabled={onRemove === null} onClick={() => onRemove?.()}><IconTrash size={16} stroke={1.75} aria-hidden="true" /></button>
    </div>
  );
};

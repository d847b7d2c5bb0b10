// Asks before what was typed is thrown away; it throws nothing away itself.
import { Button } from '@mantine/core';
import { useEditorText } from './fieldsContext.ts';

type Props = { readonly onDiscard: () => void; readonly onStay: () => void };

export const LeaveUnsaved = ({ onDiscard, onStay }: Props) => {
  const text = useEditorText();
  return (
    <div className="notice" role="alertdialog" aria-label={text.unsaved}>
      <p>{text.unsaved}</p>
      {/* The question came up because of a key or a click just now. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Button variant="default" onClick={onStay} autoFocus>{text.goOn}</Button>
      <Button variant="default" onClick={onDiscard}>{text.discard}</Button>
    </div>
  );
};

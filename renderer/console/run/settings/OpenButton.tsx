// Opens a form in its own place, and has the focus again once that is closed; it knows no form.
import { Button } from '@mantine/core';

type Props = { readonly label: string; readonly wasOpen: boolean; readonly onOpen: () => void };

export const OpenButton = ({ label, wasOpen, onOpen }: Props) => (
  <div className="form-actions">
    {/* Whoever closed the form comes back to where it was opened. */}
    {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
    <Button variant="default" autoFocus={wasOpen} onClick={onOpen}>{label}</Button>
  </div>
);

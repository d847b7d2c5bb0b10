// The head of a page of help: its title and lead, and the buttons that print it and go back.
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { KeySign } from '../keys/KeySign.tsx';

type Props = { readonly id: string; readonly title: string; readonly lead: string; readonly print: string; readonly onPrint: () => void; readonly back: string; readonly onBack: () => void };

export const HelpHead = ({ id, title, lead, print, onPrint, back, onBack }: Props) => (
  <header>
    <div>
      <h1 id={id}>{title}</h1>
      <p>{lead}</p>
    </div>
    <div className="help-actions">
      <Button leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden="true" />} rightSection={<KeySign of="print" />} onClick={onPrint}>{print}</Button>
      <Button variant="default" rightSection={<kbd>Esc</kbd>} onClick={onBack}>{back}</Button>
    </div>
  </header>
);

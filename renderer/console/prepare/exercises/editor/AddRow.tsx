// The button under a list of rows that adds an empty one, as long as there may be more; it knows nothing of what a row holds.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Keyed } from './rows.ts';
import { freshKey } from './rows.ts';

type Props<Row extends Keyed> = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly most: number;
  readonly blank: (key: number) => NoInfer<Row>;
  readonly onChange: (rows: readonly Row[]) => void;
};

export const AddRow = <Row extends Keyed>({ label, rows, most, blank, onChange }: Props<Row>) => (rows.length === most ? null : (
  <Button variant="default" size="xs" leftSection={<IconPlus size={15} />} onClick={() => onChange([...rows, blank(freshKey(rows))])}>{label}</Button>
));

// A field that offers names while one types: where one is left Enter takes it, and any other can be typed; it stores nothing.
import type { AutocompleteProps } from '@mantine/core';
import { Autocomplete } from '@mantine/core';
import { isOneLeft } from './oneLeft.ts';

type Props = Omit<AutocompleteProps, 'data' | 'selectFirstOptionOnChange' | 'value'> & { readonly names: readonly string[]; readonly value: string };

export const OfferingField = ({ names, value, ...field }: Props) => <Autocomplete {...field} value={value} data={[...names]} selectFirstOptionOnChange={isOneLeft(names, value)} />;

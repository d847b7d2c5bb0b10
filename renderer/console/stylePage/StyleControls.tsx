// Buttons and fields in their states; it does nothing when they are used.
import { Button, Checkbox, NativeSelect, Radio, SegmentedControl, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { StyleSection } from '../../../shared/text/stylePage.ts';
import { stylePageText } from '../../../shared/text/stylePage.ts';
import { KeySign } from '../keys/KeySign.tsx';
import { useText } from '../useLanguage.ts';

const Buttons = () => {
  const text = useText(stylePageText);
  const focused = useRef<HTMLButtonElement>(null);
  useEffect(() => focused.current?.focus(), []);
  return (
    <div className="style-row">
      <Button variant="default">{text.change}</Button>
      <Button variant="default" ref={focused}>{text.change}</Button>
      <Button variant="default" disabled>{text.change}</Button>
      <Button rightSection={<KeySign of="take" />}>{text.show}</Button>
      <Button disabled rightSection={<KeySign of="take" />}>{text.show}</Button>
      <Button variant="outline" color="klana" leftSection={<IconTrash size={16} stroke={1.75} aria-hidden="true" />}>{text.remove}</Button>
      <Button size="xs" variant="default">{text.change}</Button>
      <Button size="xs">{text.show}</Button>
      <button type="button" className="bar-button">{text.change}<KeySign of="journal" /></button>
    </div>
  );
};

const Fields = () => {
  const text = useText(stylePageText);
  return (
    <div className="style-row">
      <TextInput label={text.field} placeholder={text.fieldHint} />
      <TextInput label={text.field} defaultValue="7,5" />
      <TextInput label={text.field} defaultValue="27" error={text.outOfRange} />
      <TextInput label={text.field} defaultValue="7,5" disabled />
      <NativeSelect label={text.field} data={[...text.choices]} />
      <SegmentedControl data={[...text.choices]} aria-label={text.field} />
      <Checkbox label={text.tick} />
      <Checkbox label={text.tick} defaultChecked />
      <Radio label={text.choices[0]} name="style" defaultChecked />
      <Radio label={text.choices[1]} name="style" />
    </div>
  );
};

export const StyleControls = ({ section }: { readonly section: StyleSection }) => (section === 'buttons' ? <Buttons /> : <Fields />);

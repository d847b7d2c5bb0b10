// Says in the pane why a file was not read; what was there before stays below it.
import { Button } from '@mantine/core';
import { IconFileX } from '@tabler/icons-react';
import type { Refusal } from '../../../shared/refusal.ts';
import { prepareText } from '../../../shared/text/prepare.ts';
import { refusalText } from '../../../shared/text/refusals.ts';
import { useLanguage, useText } from '../useLanguage.ts';

type Props = { readonly refusal: Refusal; readonly onChoose: () => void; readonly onClose: () => void };

export const RefusedFile = ({ refusal, onChoose, onClose }: Props) => {
  const text = useText(prepareText).people;
  const language = useLanguage();
  return (
    <div className="notice notice-danger" role="alert">
      <IconFileX size={22} stroke={1.75} aria-hidden="true" />
      <p>{refusalText(refusal, language)}</p>
      <Button variant="default" onClick={onChoose}>{text.again}</Button>
      <Button variant="default" onClick={onClose}>{text.dismiss}</Button>
    </div>
  );
};

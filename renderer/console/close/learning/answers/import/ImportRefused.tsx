// Says in the pane why a file of answers was not read; what was there before stays below it.
import { Button } from '@mantine/core';
import { IconFileX } from '@tabler/icons-react';
import type { Refusal } from '../../../../../../shared/refusal.ts';
import { answersImportText } from '../../../../../../shared/text/learning/answersImport.ts';
import { refusalText } from '../../../../../../shared/text/refusals.ts';
import { useLanguage, useText } from '../../../../useLanguage.ts';

type Props = { readonly refusal: Refusal; readonly onChoose: () => void; readonly onClose: () => void };

export const ImportRefused = ({ refusal, onChoose, onClose }: Props) => {
  const text = useText(answersImportText);
  const language = useLanguage();
  return (
    <div className="notice notice-danger" role="alert">
      <IconFileX size={22} stroke={1.75} aria-hidden="true" />
      <p>{refusalText(refusal, language)}</p>
      <Button variant="default" onClick={onChoose}>{text.otherFile}</Button>
      <Button variant="default" onClick={onClose}>{text.cancel}</Button>
    </div>
  );
};

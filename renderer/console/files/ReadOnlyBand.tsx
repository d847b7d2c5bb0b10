// Stands over every part while only what is intact of a damaged file is looked at.
import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { filesText } from '../../../shared/text/files.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { useView } from '../../link/useView.ts';
import { Band } from '../bands/Band.tsx';
import { useCall } from '../useCall.ts';
import { useLanguage, useText } from '../useLanguage.ts';

export const ReadOnlyBand = () => {
  const text = useText(filesText).readOnly;
  const language = useLanguage();
  const call = useCall();
  const safety = useView('safety');
  if (safety?.isReadOnly !== true) return null;
  return (
    <Band
      tone="warn" icon={<IconEye size={22} stroke={1.75} />} title={text.title}
      actions={<Button variant="default" onClick={() => void call('closeRetreat', {})}>{text.close}</Button>}
    >
      {text.what(formatCount(safety.seq, language))}
    </Band>
  );
};

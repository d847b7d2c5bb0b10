// Stands over every part while a file is only looked at: what is intact of a damaged one, or one that cannot be written to.
import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { filesText } from '../../../shared/text/files.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { useView } from '../../link/useView.ts';
import { Band } from '../bands/Band.tsx';
import { useCall } from '../useCall.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { useOpened } from './opened.ts';

export const ReadOnlyBand = () => {
  const text = useText(filesText).readOnly;
  const language = useLanguage();
  const call = useCall();
  const { tell } = useOpened();
  const [isCopying, setCopying] = useState(false);
  const safety = useView('safety');
  if (safety === null || safety === undefined || safety.viewOnly === null) return null;
  const onCopy = async (): Promise<void> => {
    setCopying(true);
    const answer = await call('workOnCopy', {});
    setCopying(false);
    if (answer.ok && answer.value.opened) tell(answer.value.notice, true);
  };
  return (
    <Band
      tone="warn" icon={<IconEye size={22} stroke={1.75} />} title={text.title}
      actions={<>
        {safety.viewOnly === 'locked' ? <Button loading={isCopying} onClick={() => void onCopy()}>{text.copy}</Button> : null}
        <Button variant="default" onClick={() => void call('closeRetreat', {})}>{text.close}</Button>
      </>}
    >
      {text.what[safety.viewOnly](formatCount(safety.seq, language))}
    </Band>
  );
};

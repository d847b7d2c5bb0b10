// Tells once what happened when the retreat was opened, until it has been read.
import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { filesText } from '../../../shared/text/files.ts';
import { noticeWords } from '../../../shared/text/openNotice.ts';
import { Band } from '../bands/Band.tsx';
import { useLanguage, useText } from '../useLanguage.ts';
import { useOpened } from './opened.ts';

export const NoticeBand = () => {
  const text = useText(filesText);
  const language = useLanguage();
  const { notice, dismiss } = useOpened();
  if (notice === null) return null;
  const { title, what } = noticeWords(notice, language);
  return (
    <Band tone="soft" icon={<IconInfoCircle size={22} stroke={1.75} />} title={title} actions={<Button variant="default" onClick={dismiss}>{text.dismiss}</Button>}>
      {what}
    </Band>
  );
};

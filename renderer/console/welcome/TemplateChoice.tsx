// What a new retreat begins with, one to choose: the programme of three days, nothing, or what another retreat planned; it makes none.
import { Radio } from '@mantine/core';
import { lessonHours } from '../../../shared/domain/programme/course.ts';
import { daysLater } from '../../../shared/domain/programme/times.ts';
import { threeDays } from '../../../shared/library/threeDays.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { newRetreatText } from '../../../shared/text/newRetreat.ts';
import type { Day } from '../../../shared/units.ts';
import { useView } from '../../link/useView.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import type { Beginning } from './template.ts';

type Props = { readonly chosen: Beginning; readonly onChoose: (beginning: Beginning) => void };

/** So many of those opened last; older ones are opened first, and are a template from there. */
const OTHERS_SHOWN = 3;
/** Any three: only what lies on them is counted. */
const FIRST = '2025-05-15' as Day;
const sessions = threeDays([FIRST, daysLater(FIRST, 1), daysLater(FIRST, 2)], 'id');

export const TemplateChoice = ({ chosen, onChoose }: Props) => {
  const text = useText(newRetreatText);
  const language = useLanguage();
  const others = (useView('files')?.recent ?? []).filter(({ demo, rehearsal }) => !demo && rehearsal !== true).slice(0, OTHERS_SHOWN);
  const count = (number: number): string => formatCount(number, language);
  return (
    <Radio.Group className="template-choice" label={text.begins} value={chosen} onChange={(value) => onChoose(value as Beginning)}>
      <Radio value="threeDays" label={text.threeDays} description={text.threeDaysWhat(count(sessions.length), count(lessonHours(sessions)))} />
      <Radio value="empty" label={text.empty} description={text.emptyWhat} />
      {others.map(({ file, name }) => <Radio key={file} value={file} label={text.like(name)} description={text.likeWhat} />)}
    </Radio.Group>
  );
};

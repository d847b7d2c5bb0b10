// What a new retreat begins with, one to choose: the programme of three days, nothing, or what another retreat planned; it makes none.
import { Radio } from '@mantine/core';
import { newRetreatText } from '../../../shared/text/newRetreat.ts';
import { useView } from '../../link/useView.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import type { RetreatDraft } from '../retreatDraft.ts';
import type { Beginning } from './template.ts';
import { threeDaysOffer } from './threeDaysOffer.ts';

type Props = { readonly draft: RetreatDraft; readonly chosen: Beginning; readonly onChoose: (beginning: Beginning) => void };

/** So many of those opened last; older ones are opened first, and are a template from there. */
const OTHERS_SHOWN = 3;

export const TemplateChoice = ({ draft, chosen, onChoose }: Props) => {
  const text = useText(newRetreatText);
  const language = useLanguage();
  const others = (useView('files')?.recent ?? []).filter(({ demo, rehearsal }) => !demo && rehearsal !== true).slice(0, OTHERS_SHOWN);
  return (
    <Radio.Group className="template-choice" label={text.begins} value={chosen} onChange={(value) => onChoose(value as Beginning)}>
      <Radio value="threeDays" label={text.threeDays} description={threeDaysOffer(draft, language)} />
      <Radio value="empty" label={text.empty} description={text.emptyWhat} />
      {others.map(({ file, name }) => <Radio key={file} value={file} label={text.like(name)} description={text.likeWhat} />)}
    </Radio.Group>
  );
};

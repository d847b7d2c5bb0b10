// How many JP certificates say, with the reason where it is not what the programme comes to.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CertificateDeskView } from '../../../../shared/domain/certificates/certificateViews.ts';
import { MOST_LESSONS } from '../../../../shared/domain/certificates/schemas.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { reportDeskText } from '../../../../shared/text/reportDesk.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSavesOnLeaving } from '../../useSavesOnLeaving.ts';
import { useSend } from '../../useSend.ts';
import { useViewOnly } from '../../useViewOnly.ts';
import type { RulesDraft, RulesField } from './rulesDraft.ts';
import { draftOfRules, readRules } from './rulesDraft.ts';

export const CertificateRules = ({ desk: { rules, lessons } }: { readonly desk: CertificateDeskView }) => {
  const text = useText(reportDeskText).certificates;
  const language = useLanguage();
  const send = useSend();
  const isViewOnly = useViewOnly();
  const stored = draftOfRules(rules);
  const [typed, setTyped] = useState<RulesDraft | null>(null);
  const [wrong, setWrong] = useState<readonly RulesField[]>([]);
  const draft = typed ?? stored;
  const isChanged = JSON.stringify(draft) !== JSON.stringify(stored);
  const count = (number: number): string => formatCount(number, language);
  const problems: Readonly<Record<RulesField, string>> = { hours: text.problems.hours(count(MOST_LESSONS)), reason: text.problems.reason };
  const field = (name: RulesField) => ({
    label: text[name], value: draft[name], error: wrong.includes(name) ? problems[name] : null,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => setTyped({ ...draft, [name]: event.currentTarget.value }),
  });
  const onSave = useSavesOnLeaving({ typed, isChanged, keep: setTyped, store: async (wanted) => {
    const read = readRules(wanted, rules.first);
    setWrong('wrong' in read ? read.wrong : []);
    return !('wrong' in read) && (await send({ type: 'setCertificateRules', rules: read.rules })).ok;
  } });
  return (
    <section className="report-rules" aria-labelledby="report-rules">
      <h2 id="report-rules">{text.heading}</h2>
      <p>{text.lead} {text.counted(count(lessons.minutes), count(lessons.counted))}</p>
      <form noValidate data-unsent={isChanged ? 'yes' : 'no'} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) void onSave(); }}
        onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        <TextInput {...field('hours')} inputMode="numeric" description={text.hoursHint} />
        <TextInput {...field('reason')} className="report-reason" placeholder={text.reasonHint} disabled={draft.hours.trim() === ''} />
        {isViewOnly ? null : <p>{isChanged ? text.onLeaving : text.saved}</p>}
        <button type="submit" hidden />
      </form>
    </section>
  );
};

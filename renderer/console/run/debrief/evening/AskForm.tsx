// Chooses or writes the evening's question and how long it is quiet; what does not fit is said in its place.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { cleanText, MOST_READ } from '../../../../../shared/cleanText.ts';
import type { Evening } from '../../../../../shared/domain/reflection/eveningState.ts';
import { LONGEST_QUESTION } from '../../../../../shared/domain/reflection/schemas.ts';
import { eveningQuestions } from '../../../../../shared/library/eveningQuestions.ts';
import { reflectionDeskText } from '../../../../../shared/text/reflection/desk.ts';
import { minutes } from '../../../../../shared/units.ts';
import { letGo, useKept } from '../../../useKept.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { useSend } from '../../../useSend.ts';
import { useTooLong } from '../../../useTooLong.ts';
import { readMinutes } from './readMinutes.ts';

const OWN = 'own';
const USUAL = 5;

export const AskForm = ({ evening }: { readonly evening: Evening | null }) => {
  const text = useText(reflectionDeskText).evening;
  const language = useLanguage();
  const send = useSend();
  const known = eveningQuestions.findIndex(({ id }) => id === evening?.question.id);
  const stored = {
    chosen: evening !== null && known === -1 ? OWN : String(Math.max(0, known)), own: known === -1 ? evening?.question[language] ?? '' : '',
    typed: String(evening === null ? USUAL : Math.round(evening.length / minutes(1))),
  };
  const [kept, keep] = useKept<typeof stored>(`question after ${evening?.question.id ?? 'none'}`);
  const draft = kept ?? stored;
  const { chosen, own, typed } = draft;
  const said = cleanText(own);
  const long = useTooLong()(said, LONGEST_QUESTION);
  const length = readMinutes(typed);
  const question = chosen === OWN ? { id: said, en: said } : eveningQuestions[Number(chosen)];
  const canAsk = length !== null && question !== undefined && question.id !== '' && (chosen !== OWN || long === null);
  const onAsk = async (): Promise<void> => {
    if (canAsk && (await send({ type: 'askEvening', question, length: minutes(length) })).ok) keep(letGo(kept));
  };
  const isKept = evening !== null && question?.id === evening.question.id && length !== null && minutes(length) === evening.length;
  return (
    <form className="evening-form" data-unsent={chosen === OWN && said !== '' && !isKept ? 'yes' : 'no'} onSubmit={(event) => { event.preventDefault(); void onAsk(); }}>
      <NativeSelect
        label={text.question} value={chosen} onChange={(event) => keep({ ...draft, chosen: event.currentTarget.value })}
        data={[...eveningQuestions.map((each, i) => ({ value: String(i), label: each[language] })), { value: OWN, label: text.own }]}
      />
      {chosen === OWN ? <TextInput className="evening-own" label={text.ownLabel} maxLength={MOST_READ} value={own} error={long} onChange={(event) => keep({ ...draft, own: event.currentTarget.value })} /> : null}
      <TextInput label={text.length} inputMode="numeric" value={typed} error={length === null ? text.badLength : null} onChange={(event) => keep({ ...draft, typed: event.currentTarget.value })} />
      <Button type="submit" variant={evening === null ? 'filled' : 'default'} disabled={!canAsk || isKept}>{evening === null ? text.prepare : text.prepareOther}</Button>
    </form>
  );
};

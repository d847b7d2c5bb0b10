// Fills free time with sessions of the three days: which ones is shown and can be chosen before anything is sent.
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { SessionFields } from '../../../../shared/domain/programme/schemas.ts';
import { formatCount, formatSpan, formatWeekday } from '../../../../shared/text/format.ts';
import { programmeText } from '../../../../shared/text/programme.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';

type Props = {
  /** What still finds room. */
  readonly template: readonly SessionFields[];
  readonly onDone: () => void;
};

const keyOf = ({ day, from }: SessionFields): string => `${day} ${from}`;

export const FillForm = ({ template, onDone }: Props) => {
  const { templateRest, fill: text, shift: { cancel } } = useText(programmeText);
  const language = useLanguage();
  const send = useSend();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const wanted = template.filter((fields) => !left.has(keyOf(fields)));
  const onFill = async (): Promise<void> => {
    if (wanted.length > 0 && (await send({ type: 'addSessions', sessions: [...wanted] })).ok) onDone();
  };
  return (
    <form className="shift-form" aria-label={templateRest} onSubmit={(event) => { event.preventDefault(); void onFill(); }}>
      <h2>{templateRest}</h2>
      <p className="field-note">{text.what}</p>
      <ul className="fill-list">
        {template.map((fields) => (
          <li key={keyOf(fields)}>
            <Checkbox
              size="sm" label={fields.title} description={`${formatWeekday(fields.day, language)}, ${formatSpan(fields, language)}`} checked={!left.has(keyOf(fields))}
              onChange={({ currentTarget: { checked } }) => setLeft(new Set(checked ? [...left].filter((each) => each !== keyOf(fields)) : [...left, keyOf(fields)]))}
            />
          </li>
        ))}
      </ul>
      <div className="form-actions">
        <Button type="submit" data-autofocus disabled={wanted.length === 0}>{text.add(formatCount(wanted.length, language))}</Button>
        <Button variant="default" onClick={onDone}>{cancel}</Button>
      </div>
    </form>
  );
};

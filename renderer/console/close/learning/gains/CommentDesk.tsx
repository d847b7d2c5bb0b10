// Open comments, each with the group it is put in by hand; what is typed is handed in with Enter or by leaving the field. It is for the console alone.
import { Autocomplete } from '@mantine/core';
import { useState } from 'react';
import type { Comment, ItemComments } from '../../../../../shared/domain/learning/gains/comments.ts';
import { toldComments } from '../../../../../shared/domain/learning/gains/comments.ts';
import { LONGEST_GROUP } from '../../../../../shared/domain/learning/gains/commentSchemas.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { gainsText } from '../../../../../shared/text/learning/gains.ts';
import { formNumber } from '../../../../../shared/text/refusals/learning.ts';
import type { ItemId } from '../../../../../shared/units.ts';
import { Editable } from '../../../Editable.tsx';
import { letGo } from '../../../useKept.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { useSend } from '../../../useSend.ts';

type RowProps = { readonly comment: Comment; readonly item: ItemId; readonly groups: readonly string[] };

const CommentRow = ({ comment: { answer, number, words, group }, item, groups }: RowProps) => {
  const text = useText(gainsText);
  const send = useSend();
  const [typed, setTyped] = useState<string | null>(null);
  const save = (value: string): void => {
    const next = value.trim() === '' ? null : value.trim();
    if (next === group) return setTyped(null);
    void send({ type: 'groupComment', answer, item, group: next }).then(({ ok }) => { if (ok) setTyped(letGo(value)); });
  };
  return (
    <li>
      <p><small>{text.comments.form(formNumber(number))}</small> <bdi>{words}</bdi></p>
      <Autocomplete
        size="xs" aria-label={text.comments.groupOf(formNumber(number))} placeholder={text.comments.placeholder} data={[...groups]} maxLength={LONGEST_GROUP} selectFirstOptionOnChange={false}
        value={typed ?? group ?? ''} onChange={setTyped} onOptionSubmit={save} onBlur={() => { if (typed !== null) save(typed); }}
        onKeyDown={(event) => { if (event.key === 'Enter' && !event.nativeEvent.isComposing && typed !== null) save(typed); if (event.key === 'Escape') setTyped(null); }}
      />
    </li>
  );
};

export const CommentDesk = ({ items }: { readonly items: readonly ItemComments[] }) => {
  const text = useText(gainsText);
  const language = useLanguage();
  const groups = [...new Set(items.flatMap(({ comments }) => comments.flatMap(({ group }) => group ?? [])))].toSorted((a, b) => (a < b ? -1 : 1));
  return (
    <section className="gains-comments" aria-labelledby="gains-comments-heading">
      <h2 id="gains-comments-heading">{text.comments.heading}</h2>
      <p className="gains-said">{text.comments.lead}</p>
      {items.map((each) => {
        const { groups: counted, ungrouped } = toldComments(each);
        return (
          <div key={each.item}>
            <h3>{each.words[language]}</h3>
            <p className="gains-groups">
              {counted.map(({ name, n }) => <span key={name}>{name} <strong className="number">{text.comments.times(formatCount(n, language))}</strong></span>)}
              {ungrouped === 0 ? null : <span>{text.comments.ungrouped} <strong className="number">{text.comments.times(formatCount(ungrouped, language))}</strong></span>}
            </p>
            <Editable><ul>{each.comments.map((comment) => <CommentRow key={comment.answer} comment={comment} item={each.item} groups={groups} />)}</ul></Editable>
          </div>
        );
      })}
    </section>
  );
};

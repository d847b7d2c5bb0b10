// The items of an instrument while they are typed: words, options and key, direction, value, order; it judges none.
import { Checkbox, NativeSelect } from '@mantine/core';
import type { InstrumentForm } from '../../../../../../shared/domain/learning/schemas.ts';
import { MOST_ITEMS } from '../../../../../../shared/domain/learning/schemas.ts';
import type { ValueFramework } from '../../../../../../shared/domain/values/schemas.ts';
import { formatCount } from '../../../../../../shared/text/format.ts';
import { instrumentsText } from '../../../../../../shared/text/learning/instruments.ts';
import { AddRow } from '../../../../prepare/exercises/editor/AddRow.tsx';
import { BothField } from '../../../../fields/BothField.tsx';
import { useProblemAt } from '../../../../fields/fieldsContext.ts';
import { rowUp, withoutRow, withRow } from '../../../../prepare/exercises/editor/rows.ts';
import { RowTools } from '../../../../fields/RowTools.tsx';
import { useLanguage, useText } from '../../../../useLanguage.ts';
import type { ItemDraft } from './instrumentDraft.ts';
import { blankItem, kindsOf } from './instrumentDraft.ts';

type Props = { readonly form: InstrumentForm; readonly items: readonly ItemDraft[]; readonly frameworks: readonly ValueFramework[]; readonly onChange: (items: readonly ItemDraft[]) => void };

export const ItemRows = ({ form, items, frameworks, onChange }: Props) => {
  const { editor: text } = useText(instrumentsText);
  const language = useLanguage();
  const problemAt = useProblemAt();
  const kinds = kindsOf(form);
  const values = [{ value: '', label: text.noValue }, ...frameworks.flatMap((framework) => framework.values).map(({ code, name }) => ({ value: code, label: name[language] }))];
  return (
    <>
      {items.map((item, i) => {
        const title = text.item(formatCount(i + 1, language));
        const at = `items.${item.key}`;
        const onRow = (change: Partial<ItemDraft>): void => onChange(withRow(items, { ...item, ...change }));
        const optionCount = Math.max(2, item.options.id.split('\n').filter((line) => line.trim() !== '').length);
        return (
          <fieldset key={item.key} className="editor-part">
            <legend>{title}</legend>
            <div className="editor-line">
              <BothField label={text.words} at={`${at}.words`} value={item.words} onChange={(words) => onRow({ words })} isLong />
              <RowTools name={title} onUp={i === 0 ? null : () => onChange(rowUp(items, item.key))} onRemove={items.length === 1 ? null : () => onChange(withoutRow(items, item.key))} />
            </div>
            {item.kind !== 'choice' ? null : (
              <BothField label={text.options} description={text.optionsNote} at={`${at}.options`} value={item.options} onChange={(options) => onRow({ options })} isLong />
            )}
            <div className="instrument-item-line">
              <NativeSelect size="sm" label={text.kind} value={item.kind} data={kinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
                onChange={(event) => onRow({ kind: kinds.find((kind) => kind === event.currentTarget.value) ?? item.kind })} />
              {item.kind !== 'choice' ? null : (
                <NativeSelect size="sm" label={text.key} value={String(item.right)} error={problemAt(`${at}.right`)} data={Array.from({ length: Math.max(optionCount, item.right) }, (_, step) => String(step + 1))}
                  onChange={(event) => onRow({ right: Number(event.currentTarget.value) })} />
              )}
              {item.kind === 'open' ? null : <NativeSelect size="sm" label={text.value} value={item.value} data={values} onChange={(event) => onRow({ value: event.currentTarget.value })} />}
              {item.kind !== 'scale' ? null : <Checkbox size="sm" label={text.reversed} checked={item.isReversed} onChange={(event) => onRow({ isReversed: event.currentTarget.checked })} />}
            </div>
          </fieldset>
        );
      })}
      <AddRow label={text.addItem} rows={items} most={MOST_ITEMS} blank={(key) => blankItem(key, kinds[0] ?? 'scale')} onChange={onChange} />
    </>
  );
};

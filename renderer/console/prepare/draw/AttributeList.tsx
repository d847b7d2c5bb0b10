// What the draw evens out, in order, each with its class, and how closely ages; every change goes up as part of a plan.
import { ActionIcon, NativeSelect, Switch } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { DrawView } from '../../../../shared/domain/draw/drawView.ts';
import type { DrawPlan, PlannedAttribute } from '../../../../shared/domain/draw/plan.ts';
import { drawText } from '../../../../shared/text/draw.ts';
import { drawAttributesText } from '../../../../shared/text/drawAttributes.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

type Props = { readonly draw: DrawView; readonly onChange: (part: Partial<DrawPlan>) => void };

const classes = [8, 4, 2, 1, 0] as const;

export const AttributeList = ({ draw: { plan, attributes, drawn }, onChange }: Props) => {
  const text = useText(drawText);
  const language = useLanguage();
  const onAttributes = (attributes: readonly PlannedAttribute[]): void => onChange({ attributes });
  const swapped = (at: number, by: number): readonly PlannedAttribute[] => {
    const [one, other] = [plan.attributes[at], plan.attributes[at + by]];
    return one === undefined || other === undefined ? plan.attributes : plan.attributes.with(at, other).with(at + by, one);
  };
  return (
    <section>
      <h2>{text.attributes}</h2>
      <ol className="draw-attributes">
        {plan.attributes.map(({ name, weight }, at) => {
          const words = drawAttributesText[language].attributes[name];
          const counted = attributes.find((each) => each.name === name);
          const missing = counted?.missing ?? 0;
          // Of the few who have a district each one tells.
          const lack = name === 'district' ? (missing > 0 ? text.headsWithout(formatCount(missing, language)) : null) : missing * 10 > drawn ? text.manyEmpty : null;
          return (
            <li key={name} className={weight === 0 ? 'is-left-out' : undefined}>
              <ActionIcon variant="subtle" size={32} aria-label={text.up(words)} disabled={at === 0} onClick={() => onAttributes(swapped(at, -1))}><IconArrowUp size={16} /></ActionIcon>
              <ActionIcon variant="subtle" size={32} aria-label={text.down(words)} disabled={at === plan.attributes.length - 1} onClick={() => onAttributes(swapped(at, 1))}><IconArrowDown size={16} /></ActionIcon>
              <span className="draw-attribute">
                {words}
                {counted === undefined ? null : <span className="faint">{counted.levels === 0 ? text.nobodyHas : text.levels(formatCount(counted.levels, language), counted.without === 0 ? null : formatCount(counted.without, language))}</span>}
                {lack === null ? null : <span className="problem">{lack}</span>}
              </span>
              <NativeSelect
                aria-label={text.classOf(words)} value={weight} data={classes.map((each) => ({ value: String(each), label: drawAttributesText[language].classes[each] }))}
                onChange={(event) => {
                  const chosen = classes.find((each) => String(each) === event.currentTarget.value);
                  if (chosen !== undefined) onAttributes(plan.attributes.with(at, { name, weight: chosen }));
                }}
              />
            </li>
          );
        })}
      </ol>
      <Switch
        className="strict-age" label={text.strictAge} description={text.strictAgeNote} checked={plan.strictAge} disabled={!attributes.some(({ name }) => name === 'age')}
        onChange={(event) => onChange({ strictAge: event.currentTarget.checked })}
      />
    </section>
  );
};

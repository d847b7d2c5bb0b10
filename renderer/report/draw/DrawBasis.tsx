// What was drawn from: how many people and teams, when the list was closed, what was evened out and under which rules; no name of a person.
import type { DrawRecord } from '../../../shared/domain/draw/record/drawRecord.ts';
import type { DrawRule } from '../../../shared/domain/draw/problem.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { attributeWords, drawAttributesText } from '../../../shared/text/drawAttributes.ts';
import { drawPaperText } from '../../../shared/text/drawPaper.ts';
import { formatCount, formatDate, formatTimeOfDay } from '../../../shared/text/format.ts';
import type { Instant, Language, Zone } from '../../../shared/units.ts';
import { attributesNobodyHas } from './evennessWords.ts';

const kinds: readonly DrawRule['kind'][] = ['together', 'apart', 'pinned', 'captains'];

export type DrawBasisProps = { readonly record: DrawRecord; readonly zone: Zone; readonly language: Language };

export const DrawBasis = ({ record: { people, teams, list, hasChanged }, zone, language }: DrawBasisProps) => {
  const text = drawPaperText[language];
  const count = (number: number): string => formatCount(number, language);
  const sizes = [...new Set(teams.map((team) => team.people))].toSorted((a, b) => b - a)
    .map((size) => text.smallest(count(teams.filter((team) => team.people === size).length), count(size)));
  const when = (at: Instant): string => `${formatDate(dayOf(at, zone), language)}, ${formatTimeOfDay(at, zone, language)} ${zone}`;
  const nobodyHas = list === null ? [] : attributesNobodyHas(list.evenness);
  const weighed = list === null ? [] : list.attributes.filter(({ name }) => !nobodyHas.includes(name));
  const rules = list === null ? [] : kinds.filter((kind) => list.rules[kind] > 0).map((kind) => text.rule[kind](count(list.rules[kind])));
  return (
    <>
      <p>{text.people(count(people), count(teams.length))}: {sizes.join(` ${text.and} `)}. {list === null ? null : text.listClosed(when(list.at))}</p>
      {hasChanged ? <p><strong>{text.changed}</strong></p> : null}
      {list === null ? null : (
        <dl className="record-facts">
          <dt>{text.basis}</dt>
          <dd>
            {weighed.length === 0 ? text.none
              : `${text.weighed} ${weighed.map(({ name, weight }) => `${attributeWords(name, language)} (${drawAttributesText[language].classes[weight]})`).join(', ')}.`}
            {nobodyHas.length === 0 ? '' : ` ${text.nobodyHas(nobodyHas.map((name) => attributeWords(name, language)).join(', '))}`}
            {list.isPrivate ? ` ${text.privateWeighed}` : ''}
          </dd>
          <dt>{text.rules}</dt>
          <dd>{rules.length === 0 ? text.noRules : `${rules.join('; ')}.`}</dd>
          <dt>{text.teams}</dt>
          <dd>{teams.map(({ number, name, people: size }) => `${count(number)} ${name} (${count(size)})`).join(', ')}</dd>
        </dl>
      )}
    </>
  );
};

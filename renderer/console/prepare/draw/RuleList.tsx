// The rules of the plan and a form for the next one; contradictions are named by the host.
import { ActionIcon, Button, MultiSelect, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { DrawView } from '../../../../shared/domain/draw/drawView.ts';
import type { PlanRule } from '../../../../shared/domain/draw/plan.ts';
import type { Person } from '../../../../shared/domain/things.ts';
import { drawText } from '../../../../shared/text/draw.ts';
import { contradictionText } from '../../../../shared/text/drawRules.ts';
import type { PersonId } from '../../../../shared/units.ts';
import { isOneLeft } from '../../oneLeft.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { peopleOptions } from './peopleOptions.ts';
import { ruleWords } from './ruleWords.ts';

type Props = { readonly people: readonly Person[]; readonly draw: DrawView; readonly names: readonly string[]; readonly onRules: (rules: readonly PlanRule[]) => void };

const kinds = ['together', 'apart', 'pinned', 'captains'] as const;
const least: Readonly<Record<PlanRule['kind'], number>> = { together: 2, apart: 2, pinned: 1, captains: 1 };

export const RuleList = ({ people, draw: { plan: { rules }, contradictions, keyNames }, names, onRules }: Props) => {
  const text = useText(drawText);
  const language = useLanguage();
  const [kind, setKind] = useState<PlanRule['kind']>('apart');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [search, setSearch] = useState('');
  const [team, setTeam] = useState('1');
  const options = peopleOptions(people);
  const isReady = chosen.length >= least[kind];
  const onAdd = (): void => {
    const ids = chosen as readonly PersonId[];
    const added: readonly PlanRule[] = kind === 'pinned' ? ids.map((person) => ({ kind, person, team: Number(team) })) : [{ kind, people: ids }];
    onRules([...rules, ...added]);
    setChosen([]);
  };
  return (
    <section>
      <h2>{text.rules}</h2>
      {rules.length === 0 ? <p className="field-note">{text.noRules}</p> : (
        <ul className="draw-rules">
          {rules.map((rule) => {
            const words = ruleWords(rule, people, language);
            return (
              <li key={JSON.stringify(rule)}>
                <span>{words}</span>
                <ActionIcon variant="subtle" size={28} aria-label={text.removeRule(words)} onClick={() => onRules(rules.filter((each) => each !== rule))}><IconX size={16} /></ActionIcon>
              </li>
            );
          })}
        </ul>
      )}
      {contradictions.length === 0 ? null : (
        <ul className="draw-contradictions" role="alert">
          {contradictions.map((found) => {
            const words = contradictionText(found, (key) => keyNames[key] ?? key, language);
            return <li key={words} className="problem">{words}</li>;
          })}
        </ul>
      )}
      <div className="draw-rule-form">
        <NativeSelect
          label={text.kind} value={kind} data={kinds.map((each) => ({ value: each, label: text.kinds[each] }))}
          onChange={(event) => setKind(kinds.find((each) => each === event.currentTarget.value) ?? kind)}
        />
        <MultiSelect
          label={text.people} placeholder={text.typeNames} data={options} value={[...chosen]} searchable limit={20} nothingFoundMessage={text.nobodyFound}
          selectFirstOptionOnChange={isOneLeft(options.map(({ label }) => label), search)} onSearchChange={setSearch}
          onChange={setChosen}
        />
        {kind === 'pinned' ? <NativeSelect label={text.team} value={team} data={names.map((name, at) => ({ value: String(at + 1), label: name }))} onChange={(event) => setTeam(event.currentTarget.value)} /> : null}
        <Button variant="default" disabled={!isReady} onClick={onAdd}>{text.addRule}</Button>
      </div>
    </section>
  );
};

// The form of a rotation: how teams meet stations, how long, and what is at each station; every rule is elsewhere.
import { ActionIcon, Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { LONGEST_STATION_NAME, MOST_STATIONS } from '../../../../shared/domain/rotation/schemas.ts';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { RotationDraft, RotationProblems, Shape, StationDraft } from './rotationDraft.ts';
import { exercisesFor, shapes, workOf } from './rotationDraft.ts';

type Props = {
  readonly library: readonly Exercise[]; readonly draft: RotationDraft; readonly problems: RotationProblems; readonly onChange: (draft: RotationDraft) => void;
};

export const RotationForm = ({ library, draft, problems, onChange }: Props) => {
  const text = useText(prepareText).rotation;
  const language = useLanguage();
  const count = (value: number): string => formatCount(value, language);
  const change = (part: Partial<RotationDraft>): void => onChange({ ...draft, ...part });
  const set = (field: 'size' | 'work' | 'walk' | 'from') => (event: { readonly currentTarget: { readonly value: string } }): void => change({ [field]: event.currentTarget.value });
  const setStation = (at: number, part: Partial<StationDraft>): void =>
    change({ stations: draft.stations.map((station, i) => (i === at ? { ...station, ...part } : station)) });
  const work = workOf(draft);
  const offered = exercisesFor(library, work);
  const choices = (chosen: string) => {
    const found = library.find(({ id }) => id === chosen);
    return [{ value: '', label: text.noExercise }, ...(found === undefined || offered.includes(found) ? offered : [found, ...offered]).map(({ id, name }) => ({ value: id, label: name[language] }))];
  };
  return (
    <>
      <div>
        <span className="field-label" id="rotation-form">{text.form}</span>
        <SegmentedControl fullWidth aria-labelledby="rotation-form" value={draft.shape} onChange={(value) => change({ shape: value as Shape })}
          data={shapes.map((shape) => ({ value: shape, label: text.forms[shape] }))} />
        <p className="field-note">{text.formNotes[draft.shape]}</p>
      </div>
      {draft.shape === 'groups' ? <TextInput label={text.size} inputMode="numeric" autoComplete="off" value={draft.size} error={problems.size} onChange={set('size')} /> : null}
      {draft.shape === 'headToHead' ? (
        <div>
          <span className="field-label" id="rotation-lone">{text.lone}</span>
          <SegmentedControl fullWidth aria-labelledby="rotation-lone" value={draft.lone} onChange={(value) => change({ lone: value as 'time' | 'rest' })}
            data={(['time', 'rest'] as const).map((lone) => ({ value: lone, label: text.lones[lone] }))} />
        </div>
      ) : null}
      <div className="rotation-times">
        <TextInput label={text.work} inputMode="numeric" autoComplete="off" value={draft.work} error={problems.work} onChange={set('work')} />
        <TextInput label={text.walk} inputMode="numeric" autoComplete="off" value={draft.walk} error={problems.walk} onChange={set('walk')} />
        <TextInput label={text.from} autoComplete="off" value={draft.from} error={problems.from} onChange={set('from')} />
      </div>
      <section aria-label={text.stations}>
        <h2>{text.stations}</h2>
        {work === null ? null : <p className="field-note">{text.stationsNote(count(work))}</p>}
        <ol className="rotation-stations">
          {draft.stations.map((station, i) => (
            <li key={i}>
              <TextInput aria-label={text.stationName(count(i + 1))} maxLength={LONGEST_STATION_NAME} autoComplete="off" value={station.name} error={problems.stations[i]?.name ?? null}
                onChange={(event) => setStation(i, { name: event.currentTarget.value })} />
              <NativeSelect aria-label={text.stationExercise(count(i + 1))} value={station.exercise} error={problems.stations[i]?.exercise ?? null}
                onChange={(event) => setStation(i, { exercise: event.currentTarget.value })} data={choices(station.exercise)} />
              <ActionIcon variant="subtle" size={36} aria-label={text.removeStation(station.name)} title={text.removeStation(station.name)} disabled={draft.stations.length === 1}
                onClick={() => change({ stations: draft.stations.filter((_, other) => other !== i) })}><IconTrash size={17} stroke={1.6} /></ActionIcon>
            </li>
          ))}
        </ol>
        <Button variant="default" size="xs" leftSection={<IconPlus size={15} />} disabled={draft.stations.length >= MOST_STATIONS}
          onClick={() => change({ stations: [...draft.stations, { name: text.newStation(count(draft.stations.length + 1)), exercise: '' }] })}>{text.addStation}</Button>
      </section>
    </>
  );
};

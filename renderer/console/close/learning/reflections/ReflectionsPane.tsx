// The pane of what teams said: searched, filtered, marked by key, changed and removed, exercise by exercise.
import './reflections.css';
import { SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { debriefSteps } from '../../../../../shared/domain/debrief/steps.ts';
import type { ReflectionRow } from '../../../../../shared/domain/reflection/reflections.ts';
import { debriefText } from '../../../../../shared/text/debrief.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { reflectionListText } from '../../../../../shared/text/reflection/list.ts';
import type { ReflectionId } from '../../../../../shared/units.ts';
import { useView } from '../../../../link/useView.ts';
import { Editable } from '../../../Editable.tsx';
import { EmptyBox } from '../../../EmptyBox.tsx';
import { Foot } from '../../../Foot.tsx';
import { useKeys } from '../../../keys/useKeys.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { useSend } from '../../../useSend.ts';
import { useViewOnly } from '../../../useViewOnly.ts';
import type { NoteFilter } from './findNotes.ts';
import { findNotes, noteFilters } from './findNotes.ts';
import { NoteItem } from './NoteItem.tsx';
import { Loading } from '../../../loading/Loading.tsx';

/** Goes from note to note, whatever of a note has the focus. */
const walk = (by: 1 | -1, chosen: ReflectionId | null): void => {
  const all = [...document.querySelectorAll<HTMLElement>('[data-note]')];
  const at = all.findIndex((each) => each.dataset['note'] === chosen);
  all[at === -1 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
};

export const ReflectionsPane = () => {
  const text = useText(reflectionListText);
  const { steps } = useText(debriefText);
  const language = useLanguage();
  const isViewOnly = useViewOnly();
  const send = useSend();
  const notes = useView('reflections');
  const runs = useView('runs');
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<NoteFilter>('all');
  const [chosen, setChosen] = useState<ReflectionId | null>(null);
  const groups = findNotes(notes ?? [], (runs ?? []).map(({ run }) => run), query, filter, language);
  const shown = groups.flatMap((group) => group.notes);
  const onMark = (note: ReflectionRow | undefined): void => { if (note !== undefined && !isViewOnly) void send({ type: 'markReflection', reflection: note.id, shared: !note.shared }); };
  useKeys({
    findReflection: () => search.current?.focus(), markReflection: () => onMark(shown.find(({ id }) => id === chosen)),
    ArrowDown: () => walk(1, chosen), ArrowUp: () => walk(-1, chosen),
  });
  if (notes === undefined || runs === undefined) return <Loading />;
  if (notes.length === 0) return <><div className="pane-body"><EmptyBox title={text.emptyTitle} sentence={text.empty} /></div><Foot keys={[]} /></>;
  const count = (number: number): string => formatCount(number, language);
  return (
    <>
      <section className="noted" aria-labelledby="noted-heading">
        <header>
          <h1 id="noted-heading">{text.heading}</h1>
          <p>{text.lead}</p>
          <div className="noted-tools">
            <TextInput
              ref={search} type="search" value={query} aria-label={text.find} placeholder={text.findHint} leftSection={<IconSearch size={17} stroke={1.75} />}
              onChange={(event) => setQuery(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setQuery('');
                if (event.key === 'Enter' || event.key === 'ArrowDown') { event.preventDefault(); walk(1, null); }
              }}
            />
            <SegmentedControl size="xs" aria-label={text.filter} value={filter} onChange={(value) => setFilter(value as NoteFilter)} data={noteFilters.map((each) => ({ value: each, label: text.filters[each] }))} />
            <strong role="status">{text.counted(count(shown.length), count(notes.length))}</strong>
          </div>
        </header>
        <div className="noted-list">
          {shown.length === 0 ? <p className="noted-nothing">{text.nothing}</p> : null}
          <Editable>
            {groups.map((group) => (
              <section key={group.run ?? 'whole'} aria-label={group.exercise ?? text.wholeRetreat}>
                <h2>{group.exercise ?? text.wholeRetreat}</h2>
                <ul>
                  {group.notes.map((note) => (
                    <NoteItem
                      key={note.id} note={note} stepName={note.step === null ? note.run === null ? '' : text.noStep : steps[debriefSteps[note.step] ?? 'experience'].name}
                      isChosen={note.id === chosen} onChoose={() => setChosen(note.id)} onMark={() => onMark(note)}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </Editable>
        </div>
      </section>
      <Foot keys={[
        { action: 'findReflection', does: text.foot.find }, { keys: '↑ ↓', does: text.foot.walk },
        ...(isViewOnly || chosen === null ? [] : [{ action: 'markReflection', does: text.foot.mark }, { keys: 'Enter', does: text.foot.edit }, { keys: 'Del', does: text.foot.remove }] as const),
      ]} />
    </>
  );
};

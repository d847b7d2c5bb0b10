// The head of the entry grid: what is scored, whose sheets are shown and how to get to the next person's, what was saved, and the two ways in beside typing.
import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconCircleCheck, IconRepeat } from '@tabler/icons-react';
import type { Member } from '../../../../shared/domain/things.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { resultWords } from '../../../../shared/text/exercise.ts';
import { formatCount, formatTimeToSecond } from '../../../../shared/text/format.ts';
import type { Instant, MemberId, Zone } from '../../../../shared/units.ts';
import { keepFocus } from '../../keepFocus.ts';
import type { Words } from './cellWords.ts';
import type { Drafts } from './gridState.ts';
import type { GridPerson } from './people.ts';

type Props = {
  readonly run: RunView;
  readonly people: readonly GridPerson[];
  readonly person: MemberId | null;
  readonly members: readonly Member[];
  readonly drafts: Drafts;
  readonly savedAt: Instant | null;
  readonly zone: Zone;
  readonly words: Words;
  readonly canHandIn: boolean;
  readonly onPerson: (person: MemberId | null) => void;
  /** null: there is no whole try under the cursor. */
  readonly onAnotherTry: (() => void) | null;
  readonly onHandIn: () => void;
  readonly onPaste: () => void;
};

export const GridHead = ({ run, people, person, members, drafts, savedAt, zone, words: { text, language }, canHandIn, onPerson, onAnotherTry, onHandIn, onPaste }: Props) => {
  const nameOf = (id: MemberId | null): string => (id === null ? text.people.nameless : members.find((each) => each.id === id)?.name ?? text.people.gone);
  const label = ({ id, as }: GridPerson): string => {
    const name = as === 'judge' ? text.people.judge(formatCount(run.judges.indexOf(id as MemberId) + 1, language), formatCount(run.judges.length, language), nameOf(id))
      : as === 'former' ? text.people.former(nameOf(id)) : text.people.observer(nameOf(id));
    const open = Object.values(drafts).filter(({ of, going }) => going === 'typing' && of.person === id && id !== person).length;
    return open === 0 ? name : text.people.withDrafts(name, formatCount(open, language));
  };
  const words = resultWords(run.exercise.result, language);
  return (
    <header className="run-sheet-head">
      <div className="run-sheet-title">
        <h2 id="run-sheet-heading" title={words}>{text.heading(run.exercise.name[language])}</h2>
        {people.length < 2 ? <p>{words}</p> : (
          <div className="run-person">
            <NativeSelect
              size="xs" title={text.people.next} aria-label={text.people.label} aria-keyshortcuts="Alt+PageDown" value={person ?? ''} data={people.map((each) => ({ value: each.id ?? '', label: label(each) }))}
              onChange={(event) => onPerson(event.currentTarget.value === '' ? null : event.currentTarget.value as MemberId)}
            />
          </div>
        )}
      </div>
      {savedAt === null ? null
        : <span className="run-saved" role="status"><IconCircleCheck size={17} stroke={1.6} aria-hidden="true" />{text.saved(formatTimeToSecond(savedAt, zone, language))}</span>}
      <div className="run-sheet-acts" role="group" aria-label={text.acts} onMouseDown={keepFocus}>
        <ActionIcon variant="default" size={30} disabled={onAnotherTry === null} onClick={() => onAnotherTry?.()} aria-label={text.tries.again}
          title={`${text.tries.again} (Ctrl ⇧ ⏎)`} aria-keyshortcuts="Control+Shift+Enter"><IconRepeat size={16} stroke={1.8} aria-hidden="true" /></ActionIcon>
        <Button variant="default" size="compact-md" rightSection={<kbd>Ctrl V</kbd>} disabled={run.cancelled !== null} onClick={onPaste}>{text.paste.button}</Button>
        <Button variant="default" size="compact-md" rightSection={<kbd>Ctrl ⏎</kbd>} disabled={!canHandIn} onClick={onHandIn}>{text.handIn}</Button>
      </div>
    </header>
  );
};

// One line above the rows that says what the cursor is at: the item with its scale or options, the people found, or what to type; it changes nothing.
import { formatCount } from '../../../../../../shared/text/format.ts';
import { answersText } from '../../../../../../shared/text/learning/answers.ts';
import { useLanguage, useText } from '../../../../useLanguage.ts';
import { stepsOf } from './cellWords.ts';
import { MOST_FOUND, peopleFound } from './draftProblems.ts';
import type { EntrySheet } from './entrySheet.ts';
import { isClosed } from './entrySheet.ts';
import type { Draft, Entry } from './entryState.ts';

type Props = { readonly sheet: EntrySheet; readonly entry: Entry; readonly draft: Draft; readonly isTyping: boolean };

export const ItemLine = ({ sheet, entry, draft, isTyping }: Props) => {
  const text = useText(answersText);
  const language = useLanguage();
  const { place, pick } = entry;
  const item = typeof place === 'number' ? sheet.fields.items[place] : undefined;
  if (!isTyping) return <p className="answers-line">{text.hints.start}</p>;
  if (item !== undefined && typeof place === 'number') {
    return (
      <div className="answers-line">
        <p title={item.words[language]}><b className="number">{formatCount(place + 1, language)}</b> {item.words[language]}</p>
        {isClosed(item) ? <ul className="answers-steps">{stepsOf(item, sheet.fields, language).map(({ sign, words }) => <li key={sign} title={words}><kbd>{sign}</kbd>{words}</li>)}</ul> : <p className="answers-hint">{text.hints.open}</p>}
      </div>
    );
  }
  if (place === 'who' && sheet.fields.identity === 'named') {
    const found = draft.person === null ? peopleFound(sheet, draft).slice(0, MOST_FOUND) : [];
    return (
      <div className="answers-line">
        <p>{found.length === 0 ? text.hints.name : text.hints.found}</p>
        <ul role="status">{found.map((person, at) => <li key={person.id} className={at === pick ? 'is-picked' : ''}>{at === pick ? <kbd>⏎</kbd> : null}{person.name}</li>)}</ul>
      </div>
    );
  }
  const team = sheet.teams.find(({ number }) => String(number) === draft.team.trim());
  return (
    <div className="answers-line">
      <p>{place === 'number' ? text.hints.number : place === 'who' ? text.hints.code : place === 'team' ? text.hints.team : text.hints.end}</p>
      <p className="answers-hint">{place === 'team' || place === 'end' ? (team?.name ?? (sheet.fields.identity === 'named' ? '' : text.hints.noTeam)) : ''}</p>
    </div>
  );
};

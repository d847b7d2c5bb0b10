// Asks what a retreat file cannot decide by itself before it is opened: how things stand, and what each choice does; none takes anything away.
import './files.css';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useRef } from 'react';
import type { OpenChoice, OpenQuestion } from '../../../shared/contract.ts';
import { filesText } from '../../../shared/text/files.ts';
import { Foot } from '../Foot.tsx';
import { useKeys } from '../keys/useKeys.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { ForkPicture } from './ForkPicture.tsx';
import type { Standing } from './questionWords.ts';
import { questionWords } from './questionWords.ts';
import { walkFocus } from './walkFocus.ts';

type Props = {
  readonly question: OpenQuestion;
  readonly isBusy: boolean;
  readonly onChoice: (choice: OpenChoice) => void;
  readonly onBack: () => void;
};

const icons: Readonly<Record<Standing['tone'], typeof IconCircleCheck>> = { whole: IconCircleCheck, missing: IconCircleDashed, lost: IconAlertTriangle };

export const AskBeforeOpening = ({ question, isBusy, onChoice, onBack }: Props) => {
  const text = useText(filesText);
  const words = questionWords(question, useLanguage());
  const choices = useRef<HTMLUListElement>(null);
  const walk = (by: 1 | -1): void => walkFocus(choices.current, 'button', by);
  useKeys({ Escape: onBack, ArrowDown: () => walk(1), ArrowUp: () => walk(-1) });
  return (
    <>
      <div className="files-page">
        <div className="ask-open">
          <p className="ask-name">{question.name}</p>
          <h1>{words.title}</h1>
          {question.kind === 'forked' ? <ForkPicture {...question} /> : null}
          <dl className="ask-standings">
            {words.standings.map(({ tone, title, what }) => {
              const Icon = icons[tone];
              return (
                <div key={title} className={`is-${tone}`}>
                  <dt><Icon size={19} stroke={1.75} aria-hidden="true" />{title}</dt>
                  <dd>{what}</dd>
                </div>
              );
            })}
          </dl>
          {words.choices.length === 0 ? null : <h2 id="ask-choose">{text.asked.chooseTitle}</h2>}
          <ul className="ask-choices" ref={choices} aria-labelledby={words.choices.length === 0 ? undefined : 'ask-choose'}>
            {words.choices.map(({ choice, title, what }, at) => (
              <li key={choice}>
                <p id={`ask-${choice}`}>{what}</p>
                <Button
                  autoFocus={at === 0} variant={at === 0 ? 'filled' : 'default'} disabled={isBusy} aria-describedby={`ask-${choice}`}
                  rightSection={at === 0 ? <kbd>Enter</kbd> : undefined} onClick={() => onChoice(choice)}
                >
                  {title}
                </Button>
              </li>
            ))}
            <li>
              <p>{text.asked.filesStay}</p>
              <Button variant="default" autoFocus={words.choices.length === 0} rightSection={<kbd>Esc</kbd>} onClick={onBack}>{text.open.back}</Button>
            </li>
          </ul>
        </div>
      </div>
      <Foot keys={[{ keys: '↑ ↓', does: text.foot.choose }, { keys: 'Enter', does: text.foot.take }, { keys: 'Esc', does: text.foot.back }]} />
    </>
  );
};

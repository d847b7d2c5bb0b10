// Asks what a retreat file cannot decide by itself before it is opened; no choice takes anything away.
import { Button } from '@mantine/core';
import type { OpenChoice, OpenQuestion } from '../../../shared/contract.ts';
import { consoleText } from '../../../shared/text/console.ts';
import { EmptyBox } from '../EmptyBox.tsx';
import { Foot } from '../Foot.tsx';
import { useKeys } from '../useKeys.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { questionWords } from './openWords.ts';

type Props = { readonly question: OpenQuestion; readonly onChoice: (choice: OpenChoice) => void; readonly onBack: () => void };

export const AskBeforeOpening = ({ question, onChoice, onBack }: Props) => {
  const { welcome } = useText(consoleText);
  const words = questionWords(question, useLanguage());
  useKeys({ Escape: onBack });
  return (
    <>
      <main className="welcome">
        <h1>{welcome.openTitle}</h1>
        <p className="welcome-lead">{question.name}</p>
        <EmptyBox title={words.title} sentence={words.what}>
          {words.choices.map((choice, at) => (
            <Button key={choice} autoFocus={at === 0} variant={at === 0 ? 'filled' : 'default'} onClick={() => onChoice(choice)}>{welcome.asked.choices[choice]}</Button>
          ))}
          <Button variant="default" onClick={onBack}>{welcome.back}</Button>
        </EmptyBox>
      </main>
      <Foot keys={[{ keys: 'Enter', does: welcome.footEnter }, { keys: 'Esc', does: welcome.footBack }]} />
    </>
  );
};

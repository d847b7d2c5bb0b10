// The retreats this laptop knows, the last one opened first; it opens one and deletes none.
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { RecentRetreat } from '../../../shared/contract.ts';
import { consoleText } from '../../../shared/text/console.ts';
import type { FileHandle } from '../../../shared/units.ts';
import { EmptyBox } from '../EmptyBox.tsx';
import { Foot } from '../Foot.tsx';
import { useKeys } from '../useKeys.ts';
import { useText } from '../useLanguage.ts';
import { useOpenedWhen } from './useOpenedWhen.ts';
import type { WelcomePage } from './Welcome.tsx';

type Props = {
  readonly recent: readonly RecentRetreat[];
  readonly onOpen: (file: FileHandle) => void;
  readonly onPage: (page: WelcomePage) => void;
  readonly onDemo: () => void;
};

export const OpenRetreat = ({ recent, onOpen, onPage, onDemo }: Props) => {
  const { welcome, demoTag } = useText(consoleText);
  const openedWhen = useOpenedWhen();
  const list = useRef<HTMLElement>(null);
  const choices = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('.open-choice, .empty-box button') ?? [])];
  const walk = (by: 1 | -1): void => {
    const all = choices();
    const here = all.findIndex((choice) => choice === document.activeElement);
    all[here < 0 ? 0 : Math.min(all.length - 1, Math.max(0, here + by))]?.focus();
  };
  useEffect(() => choices()[0]?.focus(), []);
  useKeys({ ArrowDown: () => walk(1), ArrowUp: () => walk(-1), Escape: () => onPage('doors') });
  return (
    <>
      <main className="welcome" ref={list}>
        <div className="pane-head">
          <div>
            <h1>{welcome.openTitle}</h1>
            {recent.length === 0 ? null : <p className="welcome-lead">{welcome.openLead}</p>}
          </div>
          <Button variant="default" onClick={() => onPage('doors')}>{welcome.back}</Button>
        </div>
        {recent.length === 0 ? (
          <EmptyBox title={welcome.nothingToOpen.title} sentence={welcome.nothingToOpen.what}>
            <Button onClick={() => onPage('new')}>{welcome.newDoor.title}</Button>
            <Button variant="default" onClick={onDemo}>{welcome.demoDoor.title}</Button>
          </EmptyBox>
        ) : (
          <ul className="open-list">
            {recent.map((each) => (
              <li key={each.file}>
                <button type="button" className="open-choice" onClick={() => onOpen(each.file)}>
                  <strong>{each.name}</strong>
                  {each.demo ? <span className="demo-tag">{demoTag}</span> : null}
                  <span className="open-when">{openedWhen(each.openedAt)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </main>
      <Foot keys={[{ keys: '↑ ↓', does: welcome.footList }, { keys: 'Enter', does: welcome.footEnter }, { keys: 'Esc', does: welcome.footBack }]} />
    </>
  );
};

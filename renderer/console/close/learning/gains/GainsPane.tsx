// The pane "Perubahan": what changed by each instrument, its numbers and charts, and beside them where a number comes from. It is drawn, and counted, only while it is open.
import './gains.css';
import { useRef, useState } from 'react';
import type { Figure } from '../../../../../shared/domain/learning/gains/opened.ts';
import { gainsText } from '../../../../../shared/text/learning/gains.ts';
import { useView } from '../../../../link/useView.ts';
import { EmptyBox } from '../../../EmptyBox.tsx';
import { Foot } from '../../../Foot.tsx';
import { useGoal } from '../../../goTo.ts';
import { ScrollRegion } from '../../../tables/ScrollRegion.tsx';
import { useKept } from '../../../useKept.ts';
import { useKeys } from '../../../keys/useKeys.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { CommentDesk } from './CommentDesk.tsx';
import { isFigure } from './figures.ts';
import { OpenedPanel } from './OpenedPanel.tsx';
import { ResultSections } from './ResultSections.tsx';
import { WholeFigures } from './WholeFigures.tsx';
import { Loading } from '../../../loading/Loading.tsx';

export const GainsPane = () => {
  const text = useText(gainsText);
  const language = useLanguage();
  const all = useView('learningResults');
  const comments = useView('learningComments');
  const frameworks = useView('frameworks');
  const [chosen, setChosen] = useKept<string>('gains instrument');
  const [open, setOpen] = useState<Figure | null>(null);
  const pressed = useRef<Element | null>(null);
  useGoal('figure', ({ instrument, figure }) => { setChosen(instrument); setOpen(figure); });
  const onClose = (): void => {
    setOpen(null);
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
  };
  useKeys(open === null ? {} : { Escape: onClose });
  if (all === undefined || comments === undefined || frameworks === undefined) return <Loading />;
  const results = all.find(({ instrument }) => instrument === chosen) ?? all[0];
  if (results === undefined) {
    return <><div className="gains-empty"><EmptyBox title={text.empty.title} sentence={text.empty.sentence} /></div><Foot keys={[{ action: 'gains', does: text.foot.back }]} /></>;
  }
  const own = comments.find(({ instrument }) => instrument === results.instrument);
  const onOpen = (figure: Figure): void => {
    pressed.current = document.activeElement;
    setOpen(isFigure(open, figure) ? null : figure);
  };
  return (
    <>
      <div className={`gains-body${open === null ? '' : ' has-panel'}`}>
        <ScrollRegion className="gains-page" label={text.heading}>
          <header>
            <h1>{text.heading}</h1>
            <p>{text.lead}</p>
          </header>
          <div className="pane-choice gains-choice" role="group" aria-label={text.choose}>
            {all.map(({ instrument, name }) => (
              <button key={instrument} type="button" aria-pressed={instrument === results.instrument} onClick={() => { setChosen(instrument); setOpen(null); }}>{name[language]}</button>
            ))}
          </div>
          <WholeFigures results={results} open={open} onOpen={onOpen} />
          <ResultSections results={results} frameworks={frameworks} open={open} onOpen={onOpen} />
          {own === undefined ? null : <CommentDesk items={own.items} />}
        </ScrollRegion>
        {open === null ? null : <OpenedPanel figure={open} results={results} frameworks={frameworks} onClose={onClose} />}
      </div>
      <Foot keys={[{ keys: 'Tab', does: text.foot.open }, ...(open === null ? [] : [{ keys: 'Esc', does: text.foot.closePanel }]), { action: 'gains' as const, does: text.foot.back }]} note={open === null ? text.privacy : null} />
    </>
  );
};

// The pane of the ceremony: at the left what still stands, at the right the show, before it begins and while it goes on.
import './ceremony.css';
import { ceremonyText } from '../../../../shared/text/close/ceremony.ts';
import { useView } from '../../../link/useView.ts';
import { Editable } from '../../Editable.tsx';
import type { FootKey } from '../../keys/footKeys.ts';
import { Foot } from '../../Foot.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { useText } from '../../useLanguage.ts';
import { useViewOnly } from '../../useViewOnly.ts';
import { ReadinessList } from './ReadinessList.tsx';
import { ShowDesk } from './ShowDesk.tsx';
import { ShowOutline } from './ShowOutline.tsx';
import { ShowStart } from './ShowStart.tsx';
import { Loading } from '../../loading/Loading.tsx';

export const CeremonyPane = () => {
  const text = useText(ceremonyText);
  const view = useView('reveal');
  const hall = useView('hallControl');
  const retreat = useView('retreat');
  const isViewOnly = useViewOnly();
  if (view === undefined || hall === undefined || retreat === undefined || retreat === null) return <Loading />;
  const { show } = view;
  const hasLines = show === null && view.obstacles.some(({ kind }) => kind !== 'tie');
  const keys: readonly FootKey[] = show === null || isViewOnly ? [
    ...(hasLines ? [{ keys: 'Enter', does: text.foot.go }, { keys: '↑ ↓', does: text.foot.choose }] : []), { action: 'ceremony', does: text.foot.documents },
  ] : [
    { action: 'revealForward', does: text.foot.forward }, { action: 'revealBack', does: text.foot.back }, { action: 'revealBlack', does: text.foot.black }, { action: 'peek', does: text.foot.peek },
  ];
  return (
    <>
      <div className="ceremony-desk">
        <ScrollRegion className="ceremony-stands" label={text.heading}>
          <header>
            <h1>{text.heading}</h1>
            <p>{text.lead}</p>
          </header>
          {show === null ? <ReadinessList view={view} /> : <ShowOutline show={show} />}
        </ScrollRegion>
        <section className="ceremony-show" aria-label={show === null ? text.show.heading : text.show.step('', '')}>
          <Editable><div className="ceremony-acts">{show === null ? <ShowStart view={view} zone={retreat.zone} /> : <ShowDesk show={show} hall={hall} />}</div></Editable>
        </section>
      </div>
      <Foot keys={keys} />
    </>
  );
};

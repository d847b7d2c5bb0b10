// What can be done with the scene on the wall that goes on by itself: the draw's show, and the pages of the list of teams.
import { Button } from '@mantine/core';
import { useCallback } from 'react';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import { hasShowEnded, showAt } from '../../../../shared/domain/draw/hall/drawShow.ts';
import { teamPageAt } from '../../../../shared/domain/draw/hall/teamPages.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { hallDeskText } from '../../../../shared/text/hallDesk.ts';
import { useLink } from '../../../link/useLink.ts';
import { useEachFrame } from '../../../parts/useEachFrame.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import type { RunAction } from '../runCommands.ts';
import { KeySign } from '../../keys/KeySign.tsx';

type Act = { readonly act: (action: RunAction) => void };

const DrawShow = ({ show: { people, going }, act }: Act & { readonly show: NonNullable<HallControlView['drawShow']> }) => {
  const text = useText(hallDeskText).show;
  const language = useLanguage();
  const send = useSend();
  const link = useLink();
  const fallen = useEachFrame(useCallback(() => showAt(people, going, link.now()).fallen, [people, going, link]));
  const hasEnded = hasShowEnded(people, going, link.now());
  const next = going === null ? text.start : going.kind === 'paused' ? text.resume : text.pause;
  return (
    <div className="run-show" role="group" aria-label={text.draw}>
      <p>{text.draw}<strong className="number">{text.fallen(formatCount(fallen, language), formatCount(people, language))}</strong></p>
      {hasEnded ? <Button fullWidth variant="default" onClick={() => void send({ type: 'startDrawShow' })}>{text.again}</Button> : (
        <>
          <Button variant={going === null || going.kind === 'paused' ? 'filled' : 'default'} rightSection={<KeySign of="drawShow" />} onClick={() => act('drawShow')}>{next}</Button>
          <Button variant="default" rightSection={<KeySign of="drawShowEnd" />} onClick={() => act('drawShowEnd')}>{text.toEnd}</Button>
        </>
      )}
    </div>
  );
};

const TeamPages = ({ list: { pages, from }, act }: Act & { readonly list: NonNullable<HallControlView['teamPage']> }) => {
  const text = useText(hallDeskText).show;
  const language = useLanguage();
  const link = useLink();
  const page = useEachFrame(useCallback(() => teamPageAt(pages, from, link.now()), [pages, from, link]));
  return (
    <div className="run-show" role="group" aria-label={text.teams}>
      <p>{text.teams}<strong className="number">{text.page(formatCount(page + 1, language), formatCount(pages, language))}</strong></p>
      <Button variant="default" rightSection={<KeySign of="previousPage" />} onClick={() => act('previousPage')}>{text.previous}</Button>
      <Button variant="default" rightSection={<KeySign of="nextPage" />} onClick={() => act('nextPage')}>{text.next}</Button>
    </div>
  );
};

export const HallShow = ({ hall: { drawShow, teamPage }, act }: Act & { readonly hall: HallControlView }) =>
  (drawShow !== null ? <DrawShow show={drawShow} act={act} /> : teamPage !== null ? <TeamPages list={teamPage} act={act} /> : null);

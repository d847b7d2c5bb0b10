// What still stands between now and the ceremony, each with the way to where it is mended; it knows nothing of the show.
import { IconCircleCheck } from '@tabler/icons-react';
import type { RevealView } from '../../../../shared/domain/reveal/revealView.ts';
import { ceremonyText } from '../../../../shared/text/close/ceremony.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ExcuseCard } from './ExcuseCard.tsx';
import { ObstacleList } from './ObstacleList.tsx';
import { PartingCard } from './PartingCard.tsx';
import { TieCard } from './TieCard.tsx';

export const ReadinessList = ({ view: { obstacles, excuses, ties, partings, show, revealed } }: { readonly view: RevealView }) => {
  const language = useLanguage();
  const text = useText(ceremonyText);
  const isShowing = show !== null && !show.rehearsal;
  const ofRuns = obstacles.flatMap((obstacle) => (obstacle.kind === 'tie' ? [] : [obstacle]));
  return (
    <>
      <p className={`ceremony-verdict${obstacles.length === 0 ? ' is-ready' : ''}`} role="status">
        {obstacles.length === 0 ? <><IconCircleCheck size={18} stroke={1.6} aria-hidden="true" />{revealed === null ? text.nothingStands : text.nothingStandsNow}</> : text.stands(formatCount(obstacles.length, language))}
      </p>
      {ofRuns.length === 0 ? null : <ObstacleList obstacles={ofRuns} />}
      {ofRuns.length === 0 ? null : <p className="ceremony-later">{text.later}</p>}
      {ties.map((tie) => <TieCard key={JSON.stringify([tie.line, tie.teams.map(({ team }) => team)])} tie={tie} isShowing={isShowing} />)}
      {partings.length === 0 ? null : <PartingCard partings={partings} />}
      {excuses === null ? null : <ExcuseCard note={excuses} />}
    </>
  );
};

// The papers that are wanted the minute after the draw, wherever the teams stand; it reads no view.
import { closeText } from '../../../shared/text/close.ts';
import { useText } from '../useLanguage.ts';
import { PaperStrip } from './PaperStrip.tsx';

export const TeamPapers = () => {
  const { heading, lead } = useText(closeText).teamPapers;
  return <PaperStrip id="team-papers" heading={heading} lead={lead} kinds={['teamsByName', 'teamsByTeam', 'teamsByAgency', 'nameTags', 'deskSigns', 'drawRecord', 'drawText']} />;
};

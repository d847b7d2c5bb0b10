// The figures and bands that console, hall and paper share, over invented numbers; it counts nothing.
import type { Drawing } from '../../../shared/domain/collaboration/drawing.ts';
import type { PublishedItem, Told, ToldItem } from '../../../shared/domain/learning/gains/published.ts';
import { berakhlak } from '../../../shared/library/berakhlak.ts';
import { defaultInstruments } from '../../../shared/library/instruments/instruments.ts';
import { teamNames } from '../../../shared/library/teamNames.ts';
import { hallText } from '../../../shared/text/hall.ts';
import { rehearsalText } from '../../../shared/text/rehearsal.ts';
import type { StyleSection } from '../../../shared/text/stylePage.ts';
import { stylePageText } from '../../../shared/text/stylePage.ts';
import type { Hundredths, Language, TeamId } from '../../../shared/units.ts';
import { AnonymousMap } from '../../parts/collaboration/AnonymousMap.tsx';
import { CollaborationMap } from '../../parts/collaboration/CollaborationMap.tsx';
import { CollaborationMatrix } from '../../parts/collaboration/CollaborationMatrix.tsx';
import { narrowSize } from '../../parts/collaboration/mapLayout.ts';
import { DemoBand } from '../../parts/DemoBand.tsx';
import { Emblem } from '../../parts/Emblem.tsx';
import { GlidingRows } from '../../parts/GlidingRows.tsx';
import { Dumbbell } from '../../parts/learning/Dumbbell.tsx';
import { Spread } from '../../parts/learning/Spread.tsx';
import { Logo } from '../../parts/Logo.tsx';
import { ProfileBars } from '../../parts/profile/ProfileBars.tsx';
import { ProfileRadar } from '../../parts/profile/ProfileRadar.tsx';
import type { ProfileRow } from '../../parts/profile/profileRows.ts';
import { RehearsalBand } from '../../parts/RehearsalBand.tsx';
import { useLanguage, useText } from '../useLanguage.ts';

const [team = ''] = teamNames;

/** The second was rated too seldom to have a mean. */
const profile = (language: Language): readonly ProfileRow[] => berakhlak.values.map(({ code, name }, i) => {
  const observed = (mean: number) => ({ value: code, grades: [0, 1, 2, 1] as const, count: i === 1 ? 1 : 4, mean: i === 1 ? null : mean as Hundredths });
  return { value: code, name: name[language], own: observed(220 + 20 * i), all: observed(290 - 10 * i) };
});

const told = (mean: number): Told => ({ n: 40, mean: mean as Hundredths });
const [compared, fell, alone] = [{ before: told(4_150), after: told(7_825) }, { before: told(6_300), after: told(5_900) }, { before: null, after: told(6_640) }];

/** A question with its right answer, and a step of a scale, as the built-in instruments ask them. */
const item = (kind: 'choice' | 'scale'): readonly PublishedItem[] => defaultInstruments.flatMap(({ items, scale }) => items.flatMap((each, i) => {
  if (each.kind !== kind) return [];
  const answers = each.kind === 'choice' ? each.options : scale;
  const spread = (counts: readonly number[]): ToldItem => ({ ...told(6_000), counts, shares: counts.map((count) => Math.round(100 * count / 40)), band: null });
  return [{
    item: each.id, number: i + 1, words: each.words, value: each.value, answers, right: each.kind === 'choice' ? each.right : null, isReversed: false,
    before: spread(answers.map((_, at) => 4 * at)), after: spread(answers.map((_, at) => 16 - 4 * at)), gain: null, isComparable: true,
  }];
})).slice(0, 1);

const drawing = (agencies: readonly string[]): Drawing => ({
  nodes: agencies.map((name, i) => ({ name, kind: (['secretariat', 'service', 'service', 'board', 'district', 'ward', 'other'] as const)[i] ?? 'other', agencies: [i], wards: i === 4 ? 3 : 0 })),
  links: [{ a: 0, b: 1, ways: ['team', 'station'], links: [0] }, { a: 1, b: 2, ways: ['team'], links: [1] }, { a: 1, b: 4, ways: ['station'], links: [2] }, { a: 2, b: 3, ways: ['plan'], links: [3] }, { a: 5, b: 6, ways: ['team', 'plan'], links: [4] }],
  folded: 3,
});

const Hall = () => {
  const language = useLanguage();
  const rows = [3, 1, 2].map((number) => ({ team: `t${number}` as TeamId, number, name: teamNames[number - 1] ?? '' }));
  return (
    <div className="style-hall">
      <p className="style-logo"><Logo />Kompak</p>
      <DemoBand>{hallText[language].demo}</DemoBand>
      <RehearsalBand>{rehearsalText[language].hall}</RehearsalBand>
      <GlidingRows rows={rows} slot={(_, rank) => ({ top: `${rank * 32}px`, height: '32px' })}>{({ number, name }) => <span className="style-mark"><Emblem number={number} />{name}</span>}</GlidingRows>
    </div>
  );
};

const Profiles = () => {
  const language = useLanguage();
  const rows = profile(language);
  return [rows, rows.map((row) => ({ ...row, all: null }))].map((each, i) => (
    <div key={i} className="profile-charts style-charts"><ProfileRadar rows={each} name={team} language={language} /><ProfileBars rows={each} name={team} language={language} /></div>
  ));
};

const Learning = () => {
  const language = useLanguage();
  const { sections } = useText(stylePageText);
  const rows = [compared, fell, alone].map((each, i) => ({ ...each, name: berakhlak.values[i]?.name[language] ?? '' }));
  return (
    <div className="style-column">
      <Dumbbell rows={rows} label={sections.learning} language={language} />
      {[...item('choice'), ...item('scale')].map((each) => <Spread key={each.item} item={each} language={language} />)}
    </div>
  );
};

const Maps = () => {
  const language = useLanguage();
  const { agencies, sections } = useText(stylePageText);
  const drawn = drawing(agencies);
  return (
    <div className="style-column">
      <CollaborationMap drawing={drawn} size={narrowSize} language={language} label={sections.maps} chosen={1} onChosen={() => undefined} />
      <CollaborationMap drawing={drawn} size={narrowSize} language={language} label={sections.maps} chosen={null} />
      <CollaborationMatrix drawing={drawn} language={language} chosen={null} onChosen={() => undefined} />
      <div className="style-anonymous"><AnonymousMap agencies={drawn.nodes.length} links={drawn.links.map(({ a, b }) => [a, b] as const)} label={sections.maps} /></div>
    </div>
  );
};

export const StyleFigures = ({ section }: { readonly section: StyleSection }) =>
  (section === 'hall' ? <Hall /> : section === 'profiles' ? <Profiles /> : section === 'learning' ? <Learning /> : <Maps />);

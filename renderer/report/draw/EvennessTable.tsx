// One attribute's counts, level × team, with range, pairs, bound and what lies outside; levels of one person are only counted.
import type { DrawRecord } from '../../../shared/domain/draw/record/drawRecord.ts';
import { evenPairs, pairsAmong } from '../../../shared/domain/draw/evenness/bound.ts';
import type { AttributeEvenness } from '../../../shared/domain/draw/evenness/evenness.ts';
import { levelsInOrder } from '../../../shared/domain/draw/evenness/evenness.ts';
import { attributeWords, drawAttributesText, levelWords } from '../../../shared/text/drawAttributes.ts';
import { drawPaperText } from '../../../shared/text/drawPaper.ts';
import { formatCount } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/units.ts';
import { inParts } from '../inParts.ts';
import { spreadWords } from './evennessWords.ts';

/** Columns of teams that fit beside the others. */
const MOST_TEAMS = 15;

export type EvennessTableProps = {
  readonly attribute: AttributeEvenness;
  readonly teams: DrawRecord['teams'];
  /** A level's own bound is known without rules only. */
  readonly withRules: boolean;
  readonly language: Language;
};

export const EvennessTable = ({ attribute, teams, withRules, language }: EvennessTableProps) => {
  const text = drawPaperText[language];
  const count = (number: number): string => formatCount(number, language);
  const { name, weight, pairs, bound, outside, without } = attribute;
  const rows = levelsInOrder(attribute).filter(({ people }) => people > 1);
  const parts = inParts(teams.map((team, at) => ({ ...team, at })), MOST_TEAMS);
  const singles = attribute.levels.length - rows.length;
  return (
    <section className="evenness">
      <h3>{attributeWords(name, language)} ({drawAttributesText[language].classes[weight]})</h3>
      <p>{[...spreadWords(attribute, teams.length, language), ...(without === 0 ? [] : [text.without(count(without))]), ...(singles === 0 ? [] : [text.singles(count(singles))])].join(' ')}</p>
      {parts.map((part, index) => {
        const isLast = index === parts.length - 1;
        const ends = isLast ? [text.columns.range, text.columns.pairs, text.columns.bound, text.columns.outside] : [];
        return (
          <table key={part[0]?.number} className="rows counts">
            {parts.length === 1 ? null : <caption>{text.teamsPart(count(part[0]?.number ?? 0), count(part.at(-1)?.number ?? 0))}</caption>}
            <colgroup><col className="counts-level" /><col className="counts-people" /><col span={part.length} />{ends.map((end) => <col key={end} className="counts-end" />)}</colgroup>
            <thead>
              <tr>
                <th scope="col">{text.columns.level}</th>
                <th scope="col">{text.columns.people}</th>
                {part.map(({ number }) => <th key={number} scope="col">{count(number)}</th>)}
                {ends.map((end) => <th key={end} scope="col">{end}</th>)}
              </tr>
            </thead>
            <tbody>
              {rows.map((level) => (
                <tr key={level.level}>
                  <th scope="row">{levelWords(attribute, level, language)}</th>
                  <td>{count(level.people)}</td>
                  {part.map(({ number, at }) => <td key={number} data-more={(level.counts[at] ?? 0) > level.least}>{count(level.counts[at] ?? 0)}</td>)}
                  {!isLast ? null : (
                    <>
                      <td>{level.least === level.most ? count(level.least) : `${count(level.least)}–${count(level.most)}`}</td>
                      <td>{count(level.counts.reduce((sum, each) => sum + pairsAmong(each), 0))}</td>
                      <td>{withRules ? '' : count(evenPairs(level.people, teams.length))}</td>
                      <td>{count(level.outside)}</td>
                    </>
                  )}
                </tr>
              ))}
              {!isLast ? null : (
                <tr className="counts-sum">
                  <th scope="row" colSpan={part.length + 3}>{text.sum}</th>
                  <td>{count(pairs)}</td><td>{count(bound)}</td><td>{count(outside)}</td>
                </tr>
              )}
            </tbody>
          </table>
        );
      })}
    </section>
  );
};

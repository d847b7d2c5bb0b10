// How often each answer of an item was given, in per cent of those who answered it, beside the answer's words: hollow is before, filled is after; it reads no form.
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import type { PublishedItem, ToldItem } from '../../../shared/domain/learning/gains/published.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { gainsText } from '../../../shared/text/learning/gains.ts';
import type { Language } from '../../../shared/units.ts';
import './learningCharts.css';

type Props = { readonly item: PublishedItem; readonly language: Language };

/** Height of one answer with its bars, in CSS pixels; its words beside it have the same. */
const STEP = 48;
/** A bar of no length has no words at its end; this one is too short to be seen. */
const UNSEEN = 0.01;

export const Spread = ({ item: { answers, before, after, right, number }, language }: Props) => {
  const text = gainsText[language].items;
  const share = ({ shares }: ToldItem, at: number): number => shares[at] ?? 0;
  const bar = (told: ToldItem | null, at: number): number => (told === null ? 0 : share(told, at) || UNSEEN);
  const says = (told: ToldItem | null, at: number): string => (told === null ? '' : text.stepCount(formatCount(told.counts[at] ?? 0, language), formatCount(share(told, at), language)));
  const data = answers.map((_, at) => ({ at, before: bar(before, at), after: bar(after, at), beforeSays: says(before, at), afterSays: says(after, at) }));
  return (
    <figure className="learning-chart learning-spread" role="img" aria-label={text.spread(formatCount(number, language))}>
      <ol style={{ gridAutoRows: STEP }}>
        {answers.map((answer, at) => (
          <li key={at} data-right={right === at + 1}><b>{formatCount(at + 1, language)}</b> <span>{answer[language]}{right === at + 1 ? ` (${text.right})` : ''}</span></li>
        ))}
      </ol>
      <BarChart responsive layout="vertical" data={data} height={data.length * STEP} barGap={2} accessibilityLayer={false} margin={{ top: 0, right: 62, bottom: 0, left: 0 }} style={{ width: '100%' }}>
        <XAxis type="number" domain={[0, 100]} hide />
        <YAxis type="category" dataKey="at" hide />
        {before === null ? null : (
          <Bar dataKey="before" fill="var(--bg)" stroke="var(--text2)" barSize={12} isAnimationActive={false}><LabelList dataKey="beforeSays" position="right" fill="var(--text2)" /></Bar>
        )}
        {after === null ? null : (
          <Bar dataKey="after" fill="var(--primary)" barSize={12} isAnimationActive={false}><LabelList dataKey="afterSays" position="right" fill="var(--text)" /></Bar>
        )}
      </BarChart>
    </figure>
  );
};

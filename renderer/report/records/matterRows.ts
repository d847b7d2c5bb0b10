// What befell the scores as rows of words: when, about whom, and what; it draws nothing and picks nothing out.
import type { Correction, Matters } from '../../../shared/domain/records/matters.ts';
import type { ChangedRating } from '../../../shared/domain/scoring/run/changedRatings.ts';
import type { SheetWorth } from '../../../shared/domain/scoring/points/sheetWorth.ts';
import { raisedFirst } from '../../../shared/domain/records/matters.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { correctionReason } from '../../../shared/text/correctionReason.ts';
import { formatCount, formatDate, formatPoints, formatTimeOfDay } from '../../../shared/text/format.ts';
import { mattersText } from '../../../shared/text/records/matters.ts';
import type { Instant, Language, Zone } from '../../../shared/units.ts';
import { bare } from './bare.ts';
import { changeWords } from './changeWords.ts';

export type MatterRow = { readonly at: string; readonly about: string; readonly says: readonly string[] };
export type MatterKind = keyof Matters;
export const matterKinds: readonly MatterKind[] = ['readings', 'bonuses', 'corrections', 'disputes', 'releases', 'excuses', 'cancellations'];

/** A name with a title may end with a full stop, too. */
const named = (name: string | null): string | null => (name === null ? null : bare(name));

export const sheetWorthWords = (value: SheetWorth, language: Language): string =>
  (value === null ? mattersText[language].noSheet : value === 'absent' ? mattersText[language].absent : formatPoints(value, language));

export const changedRatingsWords = (changed: readonly ChangedRating[], language: Language): string | null => {
  const text = mattersText[language];
  const rating = (value: number | null): string => (value === null ? text.notRated : formatCount(value, language));
  return changed.length === 0 ? null : changed.map(({ name, before, after }) => text.changedRating(name[language], rating(before), rating(after))).join('; ');
};

export const matterRows = (matters: Matters, names: readonly string[], zone: Zone, language: Language): Readonly<Record<MatterKind, readonly MatterRow[]>> => {
  const text = mattersText[language];
  const when = (at: Instant | null): string => (at === null ? text.unknownMoment : text.at(formatDate(dayOf(at, zone), language), formatTimeOfDay(at, zone, language)));
  const exercise = (run: number): string => names[run] ?? '';
  const about = ({ team, run }: { readonly team: string | null; readonly run: number }): string => (team === null ? exercise(run) : text.of(team, exercise(run)));
  const corrected = (each: Correction): string => {
    switch (each.what) {
      case 'sheet': return text.corrected(each.judge, sheetWorthWords(each.before, language), sheetWorthWords(each.after, language));
      case 'ratings': return text.ratingsCorrected(each.judge, changedRatingsWords(each.changed, language));
      case 'other': return `${changeWords(each.change, language)}.`;
    }
  };
  return {
    readings: matters.readings.map(({ run, reader, at, isClosed }) => ({ at: when(at), about: exercise(run), says: [text.read(reader, isClosed)] })),
    corrections: matters.corrections.map((each) => ({
      at: when(each.at), about: about(each),
      says: [corrected(each), text.reason(bare(correctionReason(each, language)), bare(each.by))],
    })),
    bonuses: matters.bonuses.map((each) => ({ at: when(each.at), about: about(each), says: [text.bonus(formatPoints(each.points, language), bare(each.reason), named(each.by))] })),
    disputes: matters.disputes.map((each) => ({
      at: when(raisedFirst(each)), about: about(each),
      says: [text.disputed(bare(each.words), named(each.raisedBy)), each.isMoot ? text.moot : each.decision === null ? text.open : text.decided(bare(each.decision), named(each.by), each.raisedAt === null || each.at === null ? null : when(each.at))],
    })),
    releases: matters.releases.map(({ run, team, judge, reason, by, second, at }) => ({
      at: when(at), about: about({ team, run }),
      says: [team === null ? text.unread(bare(reason), by, bare(second)) : text.released(judge, bare(reason), by, bare(second))],
    })),
    excuses: matters.excuses.map((each) => ({ at: when(each.at), about: about(each), says: [text.excused(bare(each.reason), bare(each.second))] })),
    cancellations: matters.cancellations.map(({ run, at, reason, replacement }) =>
      ({ at: when(at), about: exercise(run), says: [text.cancelled(bare(reason), replacement === null ? null : exercise(replacement))] })),
  };
};

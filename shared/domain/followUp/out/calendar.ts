// Action plans as a calendar file (RFC 5545): an event on the day each is due, with an alarm before it; it holds no telephone number, no NIP and no clock.
import type { Instant, Language, RetreatId } from '../../../units.ts';
import { followUpCalendarText } from '../../../text/followUpCalendar.ts';
import { planStateText } from '../../../text/followUpStates.ts';
import { daysLater } from '../../programme/times.ts';
import type { ActionPlan } from '../actionPlan.ts';
import { isSettled, planStateOf } from '../actionPlan.ts';
import { calendarLine, calendarText } from './calendarLine.ts';

export type CalendarAsked = {
  readonly plans: readonly ActionPlan[];
  readonly retreat: { readonly id: RetreatId; readonly name: string };
  /** The log's last record: a calendar takes the later of two versions of an event. */
  readonly seq: number;
  readonly now: Instant;
  readonly language: Language;
};

const DAYS_BEFORE = 3;

/** 2025-06-16T01:30:00.000Z → 20250616T013000Z. */
const stamp = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
const dayStamp = (day: string): string => day.replaceAll('-', '');

const eventOf = (plan: ActionPlan, { retreat, seq, now, language }: CalendarAsked): readonly string[] => {
  const { summary, lines, alarm } = followUpCalendarText[language];
  const state = planStateOf(plan);
  const told = [
    lines.problem(plan.problem), ...(plan.measure === '' ? [] : [lines.measure(plan.measure)]), lines.agency(plan.agency),
    ...(plan.partners.length === 0 ? [] : [lines.partners(plan.partners)]), lines.inCharge(plan.inCharge), lines.state(planStateText[language][state]), lines.from(retreat.name),
  ].join('\n');
  const title = calendarText(summary(plan.action, plan.agency));
  return [
    'BEGIN:VEVENT',
    // The same in every export, so that taking the file in again changes the event instead of adding one.
    `UID:${calendarText(`${retreat.id}-${plan.id}`)}@kompak`,
    `DTSTAMP:${stamp(now)}`, `LAST-MODIFIED:${stamp(now)}`, `SEQUENCE:${seq}`,
    `DTSTART;VALUE=DATE:${dayStamp(plan.due)}`, `DTEND;VALUE=DATE:${dayStamp(daysLater(plan.due, 1))}`,
    `SUMMARY:${title}`, `DESCRIPTION:${calendarText(told)}`, `CATEGORIES:${calendarText(plan.agency)}`,
    `STATUS:${state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`, 'TRANSP:TRANSPARENT',
    ...(isSettled(state) ? [] : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${calendarText(alarm(plan.action))}`, `TRIGGER:-P${DAYS_BEFORE}D`, 'END:VALARM']),
    'END:VEVENT',
  ];
};

export const calendarOf = (asked: CalendarAsked): string => [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kompak//RTL//ID', 'CALSCALE:GREGORIAN',
  `X-WR-CALNAME:${calendarText(followUpCalendarText[asked.language].name(asked.retreat.name))}`,
  ...asked.plans.flatMap((plan) => eventOf(plan, asked)),
  'END:VCALENDAR',
].map(calendarLine).join('');

// The English prose of the report on the retreat where nobody typed any, made from the data alone; it claims nothing the data do not say.
import { agenciesOf, sharedPlans, spansOf } from '../../domain/followUp/planCounts.ts';
import type { ReportData } from '../../domain/implementationReport/reportData.ts';
import type { ReportField } from '../../domain/implementationReport/schemas.ts';
import { quoteLines } from './quoteLines.ts';
import { mattersText } from '../records/matters.ts';
import { formatCount, formatHeldOn, formatPoints, formatWeekdayDate, plural } from '../format.ts';
import { collaborationProse } from './collaborationProse.ts';
import { satisfactionProse, testProse } from './learningProse.ts';
import { bestSeen, distinctDays, ended, firstPlaces, hasMerged, helpGiven, listed, observations, range, sentences, thoseThereAre } from './facts.ts';

const count = (number: number): string => formatCount(number, 'en');
const of = (number: number, one: string, many: string): string => `${count(number)} ${plural(number, one, many)}`;
const held = ({ retreat }: ReportData): string => formatHeldOn(retreat, 'en');

/** '' where the data say nothing of it. */
export const proseEn: Readonly<Record<ReportField, (data: ReportData) => string>> = {
  background: (data) => `${data.retreat.name} was held by ${data.retreat.organiser} at ${data.retreat.place} ${held(data)}. It brought together ${of(data.people, 'person', 'people')} from ${of(data.agencies.length, 'agency', 'agencies')}${data.teams === 0 ? '' : `, who worked in ${of(data.teams, 'team', 'teams')} across agencies`}.`,
  basis: () => '',
  purpose: (data) => (data.held.length === 0 ? '' : [
    `The retreat trained cooperation across agencies through ${of(data.held.length, 'exercise', 'exercises')} with these goals.`,
    ...data.held.map(({ name, objective }) => `- ${name.en}: ${ended(objective.en)}`),
  ].join('\n')),
  scope: (data) => {
    const during = thoseThereAre([
      [data.sessions.length, `${of(data.sessions.length, 'item', 'items')} over ${of(distinctDays(data), 'day', 'days')}`], [data.scored, of(data.scored, 'scored exercise', 'scored exercises')],
    ], 'en');
    return sentences([
      during === '' ? '' : `The retreat holds ${during}.`,
      data.sessions.length === 0 ? '' : `Items that count towards the JP come to ${of(data.lessons.minutes, 'minute', 'minutes')}, which is ${count(data.lessons.counted)} JP (1 JP, a lesson, is 45 minutes, rounded down).`,
      data.lessons.reason === null ? '' : `The committee set ${count(data.lessons.hours)} JP: ${ended(data.lessons.reason)}`,
    ]);
  },
  timePlace: ({ retreat: { startsOn, endsOn, place, zone } }) => `It was held at ${place} ${startsOn === endsOn ? `on ${formatWeekdayDate(startsOn, 'en')}` : `from ${formatWeekdayDate(startsOn, 'en')} to ${formatWeekdayDate(endsOn, 'en')}`}. All times are ${zone}.`,
  participants: (data) => sentences([
    `${of(data.people, 'person', 'people')} from ${of(data.agencies.length, 'agency', 'agencies')}${hasMerged(data) ? ' (wards counted with their district)' : ''} took part.`,
    data.replaced === 0 ? '' : `${of(data.replaced, 'person was', 'people were')} replaced.`,
    data.withdrawn === 0 ? '' : `${of(data.withdrawn, 'person', 'people')} withdrew.`,
    data.attendance.sessions === 0 ? 'Attendance was not recorded in Kompak.'
      : `Attendance was recorded for ${of(data.attendance.sessions, 'item', 'items')}; ${count(data.attendance.present)} of ${of(data.attendance.marks, 'mark says', 'marks say')} present.`,
  ]),
  people: (data) => {
    const led = data.sessions.filter(({ person }) => person !== null);
    return [
      data.committee.length === 0 ? '' : `${of(data.committee.length, 'person', 'people')} served as committee, facilitators, judges and support.`,
      ...(led.length === 0 ? [] : ['Items and who led them:', ...led.map(({ title, person }) => `- ${title}: ${person ?? ''}`)]),
    ].filter((line) => line !== '').join('\n');
  },
  schedule: ({ sessions }) => (sessions.length === 0 ? 'No programme was recorded in Kompak.' : 'The schedule below is the programme as it was saved last.'),
  method: (data) => {
    const observed = data.held.filter(({ isObserved }) => isObserved).length;
    return data.held.length === 0 ? '' : sentences([
      'Participants learned by experience: they did exercises in teams, by the five steps experience, express, process, conclude and apply.',
      'The result of each exercise was scored from 0 to 100.',
      observed === 0 ? 'Behaviour was not scored.' : `Behaviour was observed in ${count(observed)} of ${of(data.held.length, 'exercise', 'exercises')}, from 1 to 4.`,
    ]);
  },
  results: (data) => {
    const totals = range(data);
    if (totals === null) return 'No score was recorded in Kompak.';
    const help = helpGiven(data);
    return sentences([
      `${of(data.scored, 'exercise was', 'exercises were')} scored for ${of(data.teams, 'team', 'teams')}.`,
      data.provisional ? 'The scores are provisional: not every sheet is in and read back, or a dispute is not decided yet.' : 'Every score that counts was read back against its paper, or released by two people.',
      totals.lowest === totals.highest ? `The total comes to ${formatPoints(totals.highest, 'en')}.` : `Totals range from ${formatPoints(totals.lowest, 'en')} to ${formatPoints(totals.highest, 'en')}.`,
      `First place: ${listed(firstPlaces(data), 'and')}.`,
      help === 0 ? '' : `Help points given come to ${formatPoints(help, 'en')}.`,
    ]);
  },
  values: (data) => {
    if (observations(data) === 0) return 'Behaviour was not observed, so there is no values profile.';
    const seen = bestSeen(data);
    return sentences([
      `Observers noted ${of(observations(data), 'observation', 'observations')} of behaviour, from 1 to 4.`,
      seen === null ? 'There are too few to compare the values.' : `Seen most: ${listed(seen.best.map(({ en }) => en), 'and')} (${formatPoints(seen.highest, 'en')}).`,
      seen === null || seen.highest === seen.lowest ? '' : `To be strengthened most: ${listed(seen.least.map(({ en }) => en), 'and')} (${formatPoints(seen.lowest, 'en')}).`,
    ]);
  },
  collaboration: ({ collaboration }) => collaborationProse(collaboration, 'en'),
  reflection: ({ commitments, personal, quotes }) => [
    commitments.length + personal === 0 ? ''
      : `The debriefs led to ${of(commitments.length, 'team commitment', 'team commitments')}${personal === 0 ? '' : ` and to personal ones of ${of(personal, 'person', 'people')}, which are not printed here`}.`,
    ...(quotes.length === 0 ? [] : ['Some of what teams said, with their consent:', ...quoteLines(quotes, 'en')]),
  ].filter((line) => line !== '').join('\n'),
  obstacles: (data) => {
    const lines = [
      ...data.cancelled.map(({ name, reason, instead }) => `- ${name.en} was cancelled: ${ended(reason)}${instead === null ? '' : ` Held instead: ${instead.en}.`}`),
      ...data.disputes.map(({ team, exercise, words, decision, isMoot }) => `- Dispute of ${team} in ${exercise.en}: ${ended(words)} ${isMoot ? mattersText.en.moot : decision === null ? 'Not decided yet.' : `Decision: ${ended(decision)}`}`),
      ...(data.excused === 0 ? [] : [`- Teams excused: ${count(data.excused)}.`]),
      ...(data.corrections === 0 ? [] : [`- Corrections after scores were read back: ${count(data.corrections)}, each with its reason in the journal.`]),
      ...(data.released === 0 ? [] : [`- Score sheets that never came and were released by two people: ${count(data.released)}.`]),
    ];
    return lines.length === 0 ? 'No cancellation, dispute or correction was recorded in Kompak.' : ['Recorded during the retreat:', ...lines].join('\n');
  },
  test: ({ learning, typedTwice }) => testProse(learning, typedTwice, 'en'),
  satisfaction: ({ learning }) => satisfactionProse(learning, 'en'),
  conclusion: (data) => {
    const during = thoseThereAre([
      [data.people, of(data.people, 'participant', 'participants')], [data.teams, of(data.teams, 'team', 'teams')], [data.held.length, of(data.held.length, 'exercise', 'exercises')], [data.lessons.hours, `${count(data.lessons.hours)} JP`],
    ], 'en');
    return sentences([
      `${data.retreat.name} was held ${held(data)} at ${data.retreat.place}${during === '' ? '' : `, with ${during}`}.`,
      data.provisional && data.held.length > 0 ? 'The scores are still provisional.' : '',
    ]);
  },
  suggestions: () => '',
  followUp: ({ commitments, plans, retreat }) => (plans.length > 0 ? sentences([
    `The retreat led to ${of(plans.length, 'plan', 'plans')} of ${of(agenciesOf(plans), 'agency', 'agencies')}${sharedPlans(plans) === 0 ? '' : `, ${count(sharedPlans(plans))} of them with other agencies`}.`,
    `Due: ${listed(spansOf(plans, retreat.endsOn).map(({ plans: due, days }) => (days === null ? `${count(due)} later` : `${count(due)} within ${count(days)} days`)), 'and')}.`,
    commitments.length === 0 ? '' : `${of(commitments.length, 'team commitment follows', 'team commitments follow')} below.`,
  ]) : commitments.length === 0 ? 'No team commitment was recorded in Kompak.'
    : `Follow-up begins with the ${of(commitments.length, 'team commitment', 'team commitments')} below. Each team fills in who is in charge and what is due in 30, 60 or 90 days.`),
  attachments: () => ['Attached by the committee:', '- Decree on the committee', '- Invitation', '- Attendance lists', '- Score summary and official records'].join('\n'),
};

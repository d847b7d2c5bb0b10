// The paper of commitments from real views: what each team wrote, its members' names, lines where there is nothing, and nothing of a single person's.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CommitmentPaper } from '../../../renderer/report/teams/CommitmentPaper.tsx';
import type { Command } from '../../../shared/domain/commands.ts';
import { views } from '../../../shared/domain/views.ts';
import type { Language } from '../../../shared/units.ts';
import { moment, stateAfter } from '../../shared/given.ts';
import { person, personFields, ready, run, team } from '../../shared/samples.ts';
import { words } from '../words.ts';

const markup = (commands: readonly Command[], language: Language = 'id'): string => {
  const view = views.commitmentPaper(stateAfter(...commands));
  if (view.retreat === null) throw new Error('the story founds no retreat');
  return renderToStaticMarkup(<CommitmentPaper view={view} retreat={view.retreat} language={language} size="a4" madeAt={moment(0)} />);
};
const record = (of: number, text: string, who: number | null = null): Command =>
  ({ type: 'recordCommitment', fields: { run: run(1), team: team(of), person: who === null ? null : person(who), text } });

test('has each team’s sentence with the exercise it came from, and every member by name', () => {
  const text = words(markup([...ready(), record(1, 'Membalas dalam tiga hari')]));
  expect(text).toContain('Tim 1 Rajawali Membalas dalam tiga hari Refleksi Pipa Bocor');
  for (let number = 1; number <= 12; number += 1) expect(text).toContain(personFields(number).name);
  expect(text).toContain('1 dari 4 tim sudah');
});

test('gives a team without one lines to write on', () => {
  expect(markup([...ready(), record(1, 'Satu')]).match(/commitment-lines/g)).toHaveLength(3);
});

test('keeps what a person committed to off the paper', () => {
  expect(markup([...ready(), record(1, 'zqx-pribadi', 1)])).not.toContain('zqx-pribadi');
});

test('speaks English throughout, and says so where there are no teams', () => {
  const text = words(markup([...ready(), record(1, 'Answer within three days')], 'en'));
  expect(text).toContain('Team 1 Rajawali Answer within three days Debrief of Leaking Pipe');
  expect(text).not.toMatch(/Tim |Refleksi|sudah/);
  expect(words(markup(ready().slice(0, 2)))).toContain('Tim belum diundi');
});

// What is typed for the debrief and not handed in is found again when its pane is drawn anew, at its own run, note or question and at no other.
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoteItem } from '../../../../../renderer/console/close/learning/reflections/NoteItem.tsx';
import { AskForm } from '../../../../../renderer/console/run/debrief/evening/AskForm.tsx';
import { JotField } from '../../../../../renderer/console/run/debrief/notes/JotField.tsx';
import { PersonalCommitments } from '../../../../../renderer/console/run/debrief/PersonalCommitments.tsx';
import { LinkContext } from '../../../../../renderer/link/useLink.ts';
import type { CommitmentsView } from '../../../../../shared/domain/commitments/commitments.ts';
import type { Evening } from '../../../../../shared/domain/reflection/eveningState.ts';
import type { ReflectionRow } from '../../../../../shared/domain/reflection/reflections.ts';
import type { PersonId, ReflectionId } from '../../../../../shared/units.ts';
import { minutes } from '../../../../../shared/units.ts';
import { run, team } from '../../../../shared/samples.ts';
import { silentLink } from '../../../silentLink.ts';
import { onPage } from '../../onPage.ts';

const store = new Map<string, string>();
beforeEach(() => vi.stubGlobal('sessionStorage', { getItem: (place: string) => store.get(place) ?? null }));
afterEach(() => {
  store.clear();
  vi.unstubAllGlobals();
});

const keep = (place: string, typed: unknown): void => void store.set(` ${place}`, JSON.stringify(typed));
const drawn = (what: ReactNode): string => onPage(<LinkContext value={silentLink}>{what}</LinkContext>);

test('a line of a run, or of the whole retreat, with what it may be', () => {
  keep('note of r1', { line: '3 Kami belajar menunggu', isShared: true });
  keep('note of the whole', { line: '2 Kami pulang', isShared: false });
  const [first, second, whole] = [run(1), run(2), null].map((of) => drawn(<JotField run={of} step={null} />));
  expect(first).toMatch(/data-unsent="yes".*3 Kami belajar menunggu<\/textarea>.*checked=""/);
  expect(second).toMatch(/data-unsent="no".*<\/textarea>/);
  expect(second).not.toMatch(/belajar|checked=""/);
  expect(whole).toContain('2 Kami pulang</textarea>');
});

test('what one person commits to', () => {
  const view: CommitmentsView = { teams: [{ team: team(1), number: 1, name: 'Arjuno', members: [{ person: 'p1' as PersonId, name: 'Yoga Contoh' }], commitments: [] }], others: [] };
  keep('personal commitment of r1', { chosen: 'p1', typed: 'Saya menelepon dahulu' });
  const [first, second] = [run(1), run(2)].map((of) => drawn(<PersonalCommitments view={view} run={of} remove={() => null} />));
  expect(first).toMatch(/<option value="p1" selected="">.*Saya menelepon dahulu<\/textarea>/);
  expect(second).not.toContain('Saya menelepon dahulu');
});

test('an own question for the evening, until another one is asked', () => {
  const asked = (question: string): Evening => ({ question: { id: question, en: question }, length: minutes(5), silence: null, up: null });
  keep('question after none', { chosen: 'own', own: 'Siapa yang Anda telepon?', typed: '7' });
  expect(drawn(<AskForm evening={null} />)).toMatch(/data-unsent="yes".*value="Siapa yang Anda telepon\?".*value="7"/);
  const other = drawn(<AskForm evening={asked('Apa kabar?')} />);
  expect(other).toMatch(/data-unsent="no".*value="Apa kabar\?".*value="5"/);
});

test('the change of a note that is there already, which takes no focus then', () => {
  const note = (id: string): ReflectionRow => ({ id: id as ReflectionId, run: run(1), team: team(1), step: null, text: 'Kami diam', shared: false, exercise: null, number: 1, teamName: 'Arjuno', emblem: 1 });
  keep('change of n1', 'Kami diam dan mendengar');
  const [first, second] = ['n1', 'n2'].map((id) => drawn(<NoteItem note={note(id)} stepName="" isChosen={false} onChoose={() => undefined} onMark={() => undefined} />));
  expect(first).toMatch(/data-unsent="yes".*Kami diam dan mendengar<\/textarea>/);
  expect(first).not.toContain('autofocus');
  expect(second).not.toContain('<textarea');
});

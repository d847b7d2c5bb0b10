// What a rehearsal begins with, made from a retreat that was played to its end: the plan is whole, nobody is told by name and post, and no score goes along.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import { factSchema } from '../../../../shared/domain/facts.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { Person } from '../../../../shared/domain/things.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { standings } from '../../../../shared/domain/scoring/boards/standings.ts';
import { PAPERS_IN_REHEARSAL, rehearsalPaperProblem } from '../../../../shared/domain/rehearsal/rehearsalPapers.ts';
import { rehearsalFacts } from '../../../../shared/domain/rehearsal/rehearsalFacts.ts';
import { nameGivers } from '../../../../shared/domain/rehearsal/shuffledNames.ts';
import { officialPapers } from '../../../../shared/documents.ts';
import type { InstrumentFields } from '../../../../shared/domain/learning/schemas.ts';
import type { Signer } from '../../../../shared/domain/office/schemas.ts';
import { defaultInstruments } from '../../../../shared/library/instruments/instruments.ts';
import { mindsetScale } from '../../../../shared/library/instruments/mindsetScale.ts';
import type { InstrumentId, PersonId } from '../../../../shared/units.ts';
import { instant } from '../../../../shared/units.ts';
import { dot, letterhead, numbering, signer } from '../../officeSamples.ts';
import { playedRows } from '../../../electron/host/playedLaptop.ts';

/** Of the committee, and of nobody on a list. */
const CHAIR: Signer = { ...signer, name: 'Wahyuni Sekarjagat, S.Psi., M.Si.', nip: '197406151999032990' };
const HEAD: Signer = { ...signer, name: 'Ratna Contoh, S.Sos., M.AP.', form: 'acting', nip: null };
const ownScale: InstrumentFields = { ...mindsetScale, name: { id: 'Skala kami', en: 'Our scale' }, occasions: ['after'] };
const changedScale: InstrumentFields = { ...mindsetScale, name: { id: 'Skala pola pikir kota', en: 'City mindset scale' } };
const prepared: readonly Command[] = [
  { type: 'setLetterhead', letterhead }, { type: 'setLogo', logo: dot }, { type: 'setSigner', role: 'chair', signer: CHAIR }, { type: 'setSigner', role: 'head', signer: HEAD },
  { type: 'setSigningPlace', place: 'Batu' }, { type: 'setNumbering', numbering }, { type: 'numberDocument', kind: 'rekap', sequence: '117' },
  { type: 'addInstrument', fields: ownScale }, { type: 'changeInstrument', instrument: 'b2' as InstrumentId, fields: changedScale },
];

const NOTE = 'Lutut-qzx kanan';
const OF = { retreat: 'a1'.repeat(16), seq: 812, hash: 'c'.repeat(64) };
const { state: real } = playedRows(1, [{ type: 'setLimit', person: 'p5' as PersonId, note: NOTE }, ...prepared]);
const asTheyCome = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);
const records = rehearsalFacts(real, OF, asTheyCome);
const folded = (of: readonly (typeof records)[number][]): State =>
  of.reduce((state, facts, i) => reduceRow(state, { seq: i + 1, facts, at: instant(1_750_000_000_000) }), emptyState);
const rehearsal = folded(records);

describe('what goes along', () => {
  test('every fact is one that a log can hold', () => {
    for (const fact of records.flat()) expect(factSchema.safeParse(fact).success, fact.type).toBe(true);
  });

  test('programme, teams, exercises, judges and rotation are as they are planned', () => {
    const plan = ({ sessions, teams, runs, duties, rotation, exercises, frameworks, agencies, tieChain, atZero, target, quietHours }: State) => ({
      sessions: sessions.map(({ id, day, from, to, title, kind, place, counted, locked }) => ({ id, day, from, to, title, kind, place, counted, locked })),
      teams: teams.map(({ members, ...team }) => ({ ...team, members: [...members].toSorted() })),
      runs: runs.filter(({ cancelled }) => cancelled === null).map(({ id, exercise, weight, resultWeight, observed, dropsEnds, judges }) => ({ id, exercise, weight, resultWeight, observed, dropsEnds, judges })),
      // Whoever was to judge what is cancelled has nothing to judge.
      duties: duties.filter(({ run }) => runs.some(({ id, cancelled }) => id === run && cancelled === null)), exercises, frameworks, agencies, tieChain, atZero, target, quietHours,
      rotation: rotation === null ? null : { ...rotation, finished: 0, isRunning: false },
    });
    expect(real.rotation).not.toBeNull();
    expect(real.teams.length).toBeGreaterThan(5);
    expect(plan(rehearsal)).toEqual(plan(real));
  });

  test('papers look as they will: letterhead, logo, signers and place; a signer on a list by the name they have here, and nobody by their NIP', () => {
    const { letterhead: head, logo, signingPlace, signers } = rehearsal.office;
    expect({ head, logo, signingPlace }).toEqual({ head: letterhead, logo: dot, signingPlace: 'Batu' });
    expect(signers.chair).toMatchObject({ post: CHAIR.post, rank: CHAIR.rank, form: 'own', nip: '000000000000000000' });
    expect(signers.chair?.name).toBe(rehearsal.committee.find(({ roles }) => roles.includes('organiser') && roles.includes('signatory'))?.name);
    expect(signers.chair?.name).not.toBe(CHAIR.name);
    expect(signers.head).toEqual(HEAD);
  });

  test('the retreat’s own tests and scales come along as they are now, in their first version; those it threw out stay out', () => {
    const plain = ({ instruments }: Pick<State, 'instruments'>) => instruments.map(({ version: _version, former: _past, ...instrument }) => instrument);
    expect(real.instruments.length).toBe(defaultInstruments.length + 1);
    expect(plain(rehearsal)).toEqual(plain(real));
    expect(rehearsal.instruments.every(({ version, former }) => version === 1 && former.length === 0)).toBe(true);
    const fewer = rehearsalFacts({ ...real, instruments: real.instruments.filter(({ id }) => id !== 'b3') }, OF, asTheyCome);
    expect(folded(fewer).instruments.map(({ id }) => id)).toEqual(real.instruments.map(({ id }) => id).filter((id) => id !== 'b3'));
  });

  test('it says of what it is the rehearsal, in its second record, and nothing takes that back', () => {
    expect(records[1]?.[0]).toEqual({ type: 'rehearsalOpened', ...OF });
    expect(rehearsal.retreat).toMatchObject({ name: real.retreat?.name, rehearsal: OF });
    expect(rehearsal.undoable).toEqual([]);
    const edited = decide(rehearsal, { type: 'editRetreat', fields: { name: 'Lain', organiser: 'Panitia', place: 'Aula', startsOn: '2025-05-15', endsOn: '2025-05-16', zone: 'WIB' } as never }, { role: 'console', operator: '' });
    if ('refusal' in edited) throw new Error(edited.refusal.code);
    expect(reduceRow(rehearsal, { seq: 3, facts: edited.facts, at: instant(1_750_000_000_000) }).retreat).toMatchObject({ name: 'Lain', rehearsal: OF });
  });
});

describe('what stays behind', () => {
  test('nobody has their own name, nor one of their own agency, and every name is somebody’s', () => {
    const agencyOf = new Map(real.people.map(({ name, agency }) => [name, agency]));
    expect(rehearsal.people.map(({ name }) => name).toSorted()).toEqual(real.people.map(({ name }) => name).toSorted());
    for (const { id, name, agency } of rehearsal.people) {
      const before = real.people.find((each) => each.id === id);
      expect(agency).toBe(before?.agency);
      expect(name, id).not.toBe(before?.name);
      expect(agencyOf.get(name), id).not.toBe(agency);
    }
    for (const { id, name } of rehearsal.committee) expect(name, id).not.toBe(real.committee.find((each) => each.id === id)?.name);
  });

  test('no NIP, phone, post or note on a body is anywhere in it', () => {
    const text = JSON.stringify(records);
    const secrets = [...real.people.flatMap(({ nip, phone }: Person) => [nip, phone]), ...real.committee.map(({ nip }) => nip), CHAIR.nip, NOTE].filter((each) => each !== null);
    expect(secrets.length).toBeGreaterThan(150);
    expect(secrets.filter((each) => text.includes(each))).toEqual([]);
    expect(rehearsal.people.every(({ post, grade, born, district }) => post === null && grade === null && born === null && district === null)).toBe(true);
    expect(rehearsal.committee.every(({ post, rank }) => post === null && rank === null)).toBe(true);
  });

  test('nothing that was scored, said, decided or numbered', () => {
    expect(standings(real).some(({ total }) => total !== null)).toBe(true);
    expect(standings(rehearsal).every(({ total }) => total === null)).toBe(true);
    const empty = emptyState;
    for (const key of ['attendance', 'commitments', 'actionPlans', 'reflections', 'answerForms', 'help', 'adjustments', 'tieDecisions', 'certificates', 'reportTexts', 'limits', 'frozen', 'reveal'] as const) {
      expect(rehearsal[key], key).toEqual(empty[key]);
    }
    expect(real.office.sequences).toEqual({ rekap: '117' });
    expect({ sequences: rehearsal.office.sequences, numbering: rehearsal.office.numbering }).toEqual({ sequences: {}, numbering: empty.office.numbering });
  });
});

describe('names', () => {
  const named = (names: readonly string[], group: (i: number) => string) => names.map((name, i) => ({ id: `p${i + 1}`, name, group: group(i) }));

  test('leave every agency that holds no more than half of all', () => {
    const all = named(['A', 'B', 'C', 'D', 'E', 'F'], (i) => (i < 3 ? 'x' : 'y'));
    const groups = new Map(all.map(({ id, group }) => [id, group]));
    for (const [id, giver] of nameGivers(all, asTheyCome)) expect(groups.get(giver ?? ''), id).not.toBe(groups.get(id));
  });

  test('within one agency alone still go to another person; one person alone, or of the same name, has none', () => {
    expect([...nameGivers(named(['A', 'B', 'C'], () => 'x'), asTheyCome)]).toEqual([['p1', 'p2'], ['p2', 'p3'], ['p3', 'p1']]);
    expect([...nameGivers(named(['A'], () => 'x'), asTheyCome)]).toEqual([['p1', null]]);
    expect([...nameGivers(named(['Budi', 'BUDI '], () => 'x'), asTheyCome)]).toEqual([['p1', null], ['p2', null]]);
  });
});

describe('at its doors', () => {
  test('only the machine itself marks a file, and only once', () => {
    const command = { type: 'openRehearsal', ...OF } as const;
    expect(decide(real, command, { role: 'console', operator: 'Siti' })).toMatchObject({ refusal: { code: 'malformed' } });
    expect(decide(real, command, { role: 'host', operator: '' })).toMatchObject({ facts: [{ type: 'rehearsalOpened' }] });
    expect(decide(rehearsal, command, { role: 'host', operator: '' })).toEqual({ refusal: { code: 'rehearsalAlready' } });
  });

  test('papers that bear a number or a signature are refused, those to work with are not; of a real retreat none is', () => {
    const kinds = Object.keys(PAPERS_IN_REHEARSAL) as (keyof typeof PAPERS_IN_REHEARSAL)[];
    const refused = kinds.filter((kind) => rehearsalPaperProblem(rehearsal, kind) !== null);
    const official = ['rekap', 'certificates', 'committeeCertificates', 'implementation', 'implementationDocx', 'followUpLetters', 'drawRecord', ...officialPapers.filter((kind) => kind !== 'valueProfiles')];
    expect(refused).toEqual(expect.arrayContaining(official));
    expect(refused).not.toEqual(expect.arrayContaining(['scoreSheets']));
    expect(kinds.filter((kind) => rehearsalPaperProblem(real, kind) !== null)).toEqual([]);
  });
});

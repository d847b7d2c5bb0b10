// What official papers bear: set, taken back, refused where it is half; who signs until somebody is set; and no logo in the journal.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WHO_MAY_WATCH } from '../../../../shared/contract.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { commandSchema } from '../../../../shared/domain/commands.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import { journalPage } from '../../journalPage.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { emptyOffice } from '../../../../shared/domain/office/officeState.ts';
import { LONGEST_LOGO } from '../../../../shared/domain/office/schemas.ts';
import { signingPosts } from '../../../../shared/domain/office/signingPosts.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { views } from '../../../../shared/domain/views.ts';
import { officePaperText } from '../../../../shared/text/officePaper.ts';
import { facilitator, given, moment, stateAfter } from '../../given.ts';
import { dot, letterhead, officeCommandOf, signer } from '../../officeSamples.ts';
import { createRetreat } from '../../samples.ts';

describe('what papers bear', () => {
  test('is set, and setting the same again is refused', () => {
    given(createRetreat).when({ type: 'setLetterhead', letterhead }).thenFacts({ type: 'letterheadSet', letterhead });
    given(createRetreat, { type: 'setLetterhead', letterhead }).when({ type: 'setLetterhead', letterhead: { ...letterhead } }).thenRefused({ code: 'unchanged' });
    given(createRetreat).when({ type: 'setLogo', logo: null }).thenRefused({ code: 'unchanged' });
    expect(stateAfter(createRetreat, { type: 'numberDocument', kind: 'rekap', sequence: '117' }).office.sequences).toEqual({ rekap: '117' });
    expect(stateAfter(createRetreat, { type: 'numberDocument', kind: 'rekap', sequence: '117' }, { type: 'numberDocument', kind: 'rekap', sequence: null }).office.sequences).toEqual({});
  });

  test('a form of signing names the posts it speaks of, and no others', () => {
    const set = (change: object) => ({ type: 'setSigner', role: 'head', signer: { ...signer, ...change } }) as const;
    for (const half of [{ form: 'onBehalf' }, { form: 'byOrder', principal: 'Wali Kota' }, { form: 'own', principal: 'Wali Kota' }, { form: 'acting', through: 'Sekda' }]) {
      given(createRetreat).when(set(half)).thenRefused({ code: 'signingFormHalf' });
    }
    const { signers } = stateAfter(createRetreat, set({ form: 'byOrder', principal: 'Wali Kota', through: 'Sekda' })).office;
    expect(signers.head?.through).toBe('Sekda');
  });

  test('every order of such commands can be taken back to nothing', () => {
    fc.assert(fc.property(fc.array(fc.oneof(...Object.values(officeCommandOf)), { minLength: 1, maxLength: 12 }), (commands) => {
      const taken = (state: State, command: Command): State => {
        const decision = decide(state, command, facilitator);
        return 'refusal' in decision ? state : reduceRow(state, { seq: state.undoable.length + 2, facts: decision.facts, at: moment(0) });
      };
      const after = commands.reduce(taken, stateAfter(createRetreat));
      const undone = after.undoable.reduce((state) => taken(state, { type: 'undo' }), after);
      expect(undone.office).toEqual(emptyOffice);
    }), { numRuns: 60 });
  });

  test('a picture too big or not in base64 does not come in', () => {
    const logo = (base64: string) => commandSchema.safeParse({ type: 'setLogo', logo: { type: 'png', base64 } }).success;
    expect([logo(dot.base64), logo('A'.repeat(LONGEST_LOGO)), logo('A'.repeat(LONGEST_LOGO + 4)), logo('"><script>'), logo('')]).toEqual([true, true, false, false, false]);
  });
});

describe('the view', () => {
  test('goes to the console and to papers, never to the hall', () => expect(WHO_MAY_WATCH.office).toEqual(['console', 'report']));

  test('until somebody is set, who signs is whoever the committee says signs', () => {
    const member = { type: 'addMember', fields: { name: 'Tono Contoh', rank: 'Penata', nip: null, post: 'Sekretaris', roles: ['organiser', 'signatory'] } } as const;
    expect(views.office(stateAfter(createRetreat)).signers.chair).toBeNull();
    expect(views.office(stateAfter(createRetreat, member)).signers.chair).toMatchObject({ name: 'Tono Contoh', rank: 'Penata', post: '' });
    expect(views.office(stateAfter(createRetreat, member, { type: 'setSigner', role: 'chair', signer })).signers.chair).toEqual(signer);
  });

  test('the journal tells of a logo without its bytes', () => {
    const rows = [{ seq: 1, at: moment(0), operator: 'Siti', facts: [{ type: 'logoSet', logo: dot }] }] as const;
    const page = JSON.stringify(journalPage(rows, { before: null, run: null, team: null }));
    expect(page).toContain('logoSet');
    expect(page).not.toContain(dot.base64);
  });
});

test('above the signature stand the posts in the form they are signed in', () => {
  const of = { post: 'Kepala Badan', principal: 'Wali Kota', through: 'Sekretaris Daerah' };
  const lines = (form: typeof signer.form) => signingPosts({ ...of, form }, officePaperText.id);
  expect(lines('own')).toEqual(['Kepala Badan,']);
  expect(lines('acting')).toEqual(['Plt. Kepala Badan,']);
  expect(lines('onBehalf')).toEqual(['a.n. Wali Kota', 'Kepala Badan,']);
  expect(lines('byOrder')).toEqual(['a.n. Wali Kota', 'Sekretaris Daerah', 'u.b.', 'Kepala Badan,']);
});

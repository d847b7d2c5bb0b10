// What a certificate says somebody was: a participant took part, and who served on the committee served as what they were.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Certificates } from '../../../renderer/report/certificates/Certificates.tsx';
import type { CertificateSide } from '../../../shared/domain/certificates/schemas.ts';
import type { CommitteeRole } from '../../../shared/domain/committee/schemas.ts';
import { views } from '../../../shared/domain/views.ts';
import type { Language } from '../../../shared/units.ts';
import { moment, stateAfter } from '../../shared/given.ts';
import { createRetreat, importPeople, personFields } from '../../shared/samples.ts';

const words = (side: CertificateSide, roles: readonly CommitteeRole[], language: Language = 'id'): string => {
  const state = stateAfter(createRetreat, importPeople(personFields(1)), { type: 'addMember', fields: { name: 'Ani Contoh', rank: null, nip: null, post: null, roles } });
  const view = views.certificates(state);
  if (view.retreat === null) throw new Error('the story founds no retreat');
  const markup = renderToStaticMarkup(<Certificates side={side} person={undefined} view={view} retreat={view.retreat} language={language} madeAt={moment(0)} />);
  return markup.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
};

test('a participant took part', () => {
  expect(words('participants', ['judge'])).toContain('telah mengikuti Retret Kerja Sama sebagai peserta, yang');
});

test('who judged or led served as that, with every duty there was, and signing is none', () => {
  expect(words('committee', ['judge'])).toContain('telah bertugas dalam Retret Kerja Sama sebagai penilai, yang');
  expect(words('committee', ['facilitator', 'judge', 'signatory'])).toContain('sebagai fasilitator dan penilai, yang');
  expect(words('committee', ['organiser'])).toContain('sebagai panitia, yang');
  expect(words('committee', ['facilitator', 'judge'], 'en')).toContain('who served in Retret Kerja Sama as a facilitator and a judge, held');
});

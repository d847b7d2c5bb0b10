// A signer chosen from the committee's list: as the list has them, each in the post their signature stands under.
import { expect, test } from 'vitest';
import { draftOfOffice, readOffice, signedBy } from '../../../../renderer/console/close/documents/office/officeDraft.ts';
import { emptyOffice } from '../../../../shared/domain/office/officeState.ts';

const member = { name: 'Dra. Rosmini Contoh, M.Si.', rank: 'Pembina Tk. I', nip: '197607132001012002', post: 'Kepala BKPSDM' };

test('the head of an agency signs in their own post, the head of the committee as that, and both can be saved at once', () => {
  const empty = draftOfOffice(emptyOffice);
  const head = signedBy(member, 'head', empty.signers.head, 'Ketua Panitia');
  const chair = signedBy({ ...member, rank: null, nip: null }, 'chair', { ...empty.signers.chair, name: 'Orang lain', nip: '1' }, 'Ketua Panitia');
  expect(readOffice({ ...empty, signers: { chair, head } }, emptyOffice)).toEqual({ commands: [
    { type: 'setSigner', role: 'chair', signer: { name: member.name, rank: null, nip: null, post: 'Ketua Panitia', form: 'own', principal: null, through: null } },
    { type: 'setSigner', role: 'head', signer: { name: member.name, rank: member.rank, nip: member.nip, post: 'Kepala BKPSDM', form: 'own', principal: null, through: null } },
  ] });
});

test('what is stored already and only typed otherwise is no change, so that the next part is stored by itself', () => {
  const empty = draftOfOffice(emptyOffice);
  const chair = { ...signedBy(member, 'chair', empty.signers.chair, 'Ketua Panitia'), nip: '197607132001012002 ', name: ` ${member.name}` };
  const stored = { ...emptyOffice, signers: { ...emptyOffice.signers, chair: { name: member.name, rank: member.rank, nip: member.nip, post: 'Ketua Panitia', form: 'own', principal: null, through: null } } } as const;
  expect(readOffice({ ...empty, signers: { ...empty.signers, chair } }, stored)).toEqual({ commands: [] });
  expect(readOffice({ ...empty, signers: { ...empty.signers, chair }, place: 'Batu ' }, stored)).toEqual({ commands: [{ type: 'setSigningPlace', place: 'Batu' }] });
});

// Who signs a paper: the line with the NIP stands there for who has one, and as room to write while nobody is named.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { OfficeContext } from '../../../renderer/report/office/officeContext.ts';
import { OtherSignature } from '../../../renderer/report/office/OtherSignature.tsx';
import { SignatureBlock } from '../../../renderer/report/office/SignatureBlock.tsx';
import { emptyOffice } from '../../../shared/domain/office/officeState.ts';
import type { Signer } from '../../../shared/domain/office/schemas.ts';
import { signer } from '../../shared/officeSamples.ts';
import { words } from '../words.ts';

const retreat = { place: 'Batu' };
const chair = (set: Signer | null): string => words(renderToStaticMarkup(
  <OfficeContext value={{ ...emptyOffice, signers: { ...emptyOffice.signers, chair: set } }}><SignatureBlock signs="chair" retreat={retreat} day="15 Mei 2025" language="id" /></OfficeContext>,
));
const judge = (name: string | null, nip: string | null): string => words(renderToStaticMarkup(<OtherSignature post="Penilai," retreat={retreat} day="15 Mei 2025" language="id" name={name} nip={nip} />));

test('who has an NIP signs above it', () => {
  expect(chair(signer)).toMatch(/Ratna Contoh, S\.Sos\., M\.AP\. Pembina Tk\. I NIP 19700101 199503 2 001$/);
  expect(judge('Rina Contoh', '197001011995032001')).toMatch(/Rina Contoh NIP 19700101 199503 2 001$/);
});

test('who has none signs without the line', () => {
  expect(chair({ ...signer, nip: null })).toMatch(/Pembina Tk\. I$/);
  expect(judge('Rina Contoh', null)).toMatch(/Rina Contoh$/);
});

test('while nobody is named, there is room for name and NIP', () => {
  expect(chair(null)).toMatch(/Nama dan gelar NIP$/);
  expect(judge(null, null)).toMatch(/Nama dan gelar NIP$/);
});

// A copy that was saved elsewhere is named, of whatever kind the file is.
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { ExportDesk } from '../../../../renderer/console/close/data/ExportDesk.tsx';
import type { OutKind } from '../../../../renderer/console/close/followUp/out/OutWay.tsx';
import { OutWay } from '../../../../renderer/console/close/followUp/out/OutWay.tsx';
import { LinkContext } from '../../../../renderer/link/useLink.ts';
import type { DataRequest } from '../../../../shared/dataOut.ts';
import type { FileHandle } from '../../../../shared/units.ts';
import { wordsOn } from '../onPage.ts';
import { silentLink } from '../../silentLink.ts';

const file = { file: 'f1' as FileHandle, name: 'Data - Retret.xlsx' };
const unpressed = { refusal: null, make: async () => undefined, open: async () => undefined, take: async () => undefined, forget: () => undefined };
const words = (what: ReactNode): string => wordsOn(<LinkContext value={silentLink}>{what}</LinkContext>);
const request: DataRequest = { as: 'xlsx', what: 'all', language: 'id', withHealth: false, withAnswers: false };
const data = (savedAs: string | null): string => words(
  <ExportDesk
    request={request} offersAnswers={false} onRequest={() => undefined} onMake={() => undefined}
    exports={{ ...unpressed, making: { kind: 'made', asked: request, made: { files: [file], takes: 'dialog' }, failed: null, savedAs } }}
  />);
const plans = (what: OutKind, savedAs: string | null): string => words(
  <OutWay kind={what} canMake onMake={() => undefined} plans={{ ...unpressed, making: { kind: 'made', asked: { what }, made: { ...file, takes: 'dialog' }, failed: null, savedAs } }} />);

it.each([['data', data], ['a calendar', (savedAs: string | null) => plans('ics', savedAs)], ['a monitoring sheet', (savedAs: string | null) => plans('xlsx', savedAs)]] as const)('%s', (_, shown) => {
  const said = 'Salinan tersimpan sebagai &quot;Untuk dinas.xlsx&quot;';
  expect(shown('Untuk dinas.xlsx')).toContain(said);
  expect(shown(null)).not.toContain('Salinan');
  expect(shown(null)).toMatch(/tersimpan di folder|Tersimpan di folder/);
});

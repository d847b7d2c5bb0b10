// Certificates read back from real PDFs: two pages each, the same number again, one person alone, names that hardly fit, and three hundred at once.
import { describe, expect, test, vi } from 'vitest';
import type { PersonId } from '../../../../shared/units.ts';
import { fields, importPeople, personFields } from '../../../shared/samples.ts';
import { printingHost, words } from './printingHost.ts';
import { tight } from './readPdf.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const host = printingHost();

describe('certificates', () => {
  test('of the demo: identity, number, JP and subjects; the very same when made again, and one person alone', async () => {
    await host.call('openDemo', {});
    const first = await host.print({ kind: 'certificates', language: 'id' });
    expect(first.pages).toHaveLength(200);
    for (const { width, height } of first.pages) expect([Math.round(width), Math.round(height)]).toEqual([297, 210]);
    const page = tight(first.pages[0]?.text ?? '');
    for (const said of ['Sertifikat', 'diberikan kepada', 'telah mengikuti', 'sebagai peserta', '19 jam pelajaran', '/1/', 'DEMO']) expect(page).toContain(tight(said));
    expect(tight(first.pages[1]?.text ?? '')).toContain(tight('855 menit, yaitu 19 JP'));
    const again = await host.print({ kind: 'certificates', language: 'id' });
    expect(again.pages.map(({ text }) => text)).toEqual(first.pages.map(({ text }) => text));
    const one = await host.print({ kind: 'certificates', language: 'en', person: 'p7' as PersonId });
    expect(one.pages).toHaveLength(2);
    for (const said of ['Certificate', 'awarded to', 'as a participant', '/7/']) expect(tight(words(one))).toContain(tight(said));
    const committee = await host.print({ kind: 'committeeCertificates', language: 'id' });
    expect(tight(committee.pages[0]?.text ?? '')).toContain(tight('sebagai panitia'));
    expect(tight(committee.pages[0]?.text ?? '')).toContain('/101/');
  });

  test('of three hundred with the strangest names: two pages each, nothing lost', async () => {
    await host.call('createRetreat', { fields, operator: 'Sari Wulandari' });
    const strange = ['Prof. Dr. Ir. H. Raden Mas Kartawijaya Purbaningrat Suryonegoro', '<script>alert(1)</script>', 'عبد الرحمن بن يوسف', 'Bunga 🌺 Melati 👩‍👩‍👧', 'Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww'];
    const people = Array.from({ length: 300 }, (_, i) => ({ ...personFields(i + 1), name: strange[i] ?? `Peserta Contoh Nomor ${i + 1}`, nip: `198609262015051${String(i).padStart(3, '0')}`, grade: 'III/d', post: 'Lurah Sawojajar' }));
    await host.send([importPeople(...people)]);
    // A job that takes longer than its minute is refused; on an idle machine this one takes a few seconds.
    const pdf = await host.print({ kind: 'certificates', language: 'id' });
    expect(pdf.pages).toHaveLength(600);
    const text = tight(words(pdf));
    for (const name of [strange[0], strange[1], strange[4], 'Peserta Contoh Nomor 300']) expect(text).toContain(tight(name ?? ''));
    expect(text).toContain('PenataTk.I,III/d');
  });
});

// Any command and any fact about certificates, the report on the retreat and its rehearsal, sensible or not; it runs none.
import fc from 'fast-check';
import type { Command, CommandOf } from '../../shared/domain/commands.ts';
import type { Fact, FactOf } from '../../shared/domain/facts.ts';
import type { Holder } from '../../shared/domain/certificates/holder.ts';
import type { certificateCommands, certificateFacts, CertificateRules } from '../../shared/domain/certificates/schemas.ts';
import { certificateSides } from '../../shared/domain/certificates/schemas.ts';
import type { implementationReportCommands, implementationReportFacts, PhotoFields } from '../../shared/domain/implementationReport/schemas.ts';
import type { rehearsalCommands, rehearsalFacts } from '../../shared/domain/rehearsal/schemas.ts';
import { reportFields } from '../../shared/domain/implementationReport/schemas.ts';
import type { PhotoId } from '../../shared/units.ts';
import { languages } from '../../shared/units.ts';

type TypeOf<Schemas extends readonly { readonly _zod: { readonly output: { readonly type: string } } }[]> = Schemas[number]['_zod']['output']['type'];
type ClosingCommand = Extract<Command['type'], TypeOf<typeof certificateCommands> | TypeOf<typeof implementationReportCommands> | TypeOf<typeof rehearsalCommands>>;
type ClosingFact = Extract<Fact['type'], TypeOf<typeof certificateFacts> | TypeOf<typeof implementationReportFacts> | TypeOf<typeof rehearsalFacts>>;

const anyHash = fc.constantFrom('0'.repeat(64), 'a'.repeat(64));
const type = <T extends string>(name: T) => fc.constant(name);
const anyHolder = fc.tuple(fc.constantFrom('p', 'c'), fc.integer({ min: 1, max: 4 })).map(([letter, number]) => `${letter}${number}` as Holder);
const anyRules: fc.Arbitrary<CertificateRules> = fc.record({
  lessons: fc.option(fc.record({ hours: fc.integer({ min: 0, max: 24 }), reason: fc.constantFrom('Tabel konversi', 'Keputusan panitia') })), first: fc.constantFrom(1, 1, 204),
});
const anyField = fc.constantFrom(...reportFields.slice(0, 3));
const anyText = fc.option(fc.constantFrom('Peraturan Wali Kota', 'Surat tugas\n- nomor satu'));
const anyLanguage = fc.constantFrom(...languages);
const anyPhotoId = fc.integer({ min: 1, max: 3 }).map((number) => `f${number}` as PhotoId);
const anyCaption = fc.constantFrom('', 'Apel pagi', 'Penutupan');
const anyPhotoFields: fc.Arbitrary<PhotoFields> = anyCaption.map((caption) => ({ caption, width: 4, height: 3, data: '/9j/4AAQ' }));

export const closingCommandOf: { readonly [T in ClosingCommand]: fc.Arbitrary<CommandOf<T>> } = {
  numberCertificates: fc.record({ type: type('numberCertificates'), side: fc.constantFrom(...certificateSides) }),
  setCertificateRules: fc.record({ type: type('setCertificateRules'), rules: anyRules }),
  renumberCertificates: fc.record({ type: type('renumberCertificates'), first: fc.constantFrom(1, 204, 300), reason: fc.constantFrom('Buku nomor kantor', 'Salah ketik') }),
  writeReportText: fc.record({ type: type('writeReportText'), language: anyLanguage, field: anyField, text: anyText, basedOn: anyText }),
  addReportPhoto: fc.record({ type: type('addReportPhoto'), fields: anyPhotoFields }),
  captionReportPhoto: fc.record({ type: type('captionReportPhoto'), photo: anyPhotoId, caption: anyCaption }),
  openRehearsal: fc.record({ type: type('openRehearsal'), retreat: fc.constant('golden'), seq: fc.integer({ min: 1, max: 50 }), hash: anyHash }),
  removeReportPhoto: fc.record({ type: type('removeReportPhoto'), photo: anyPhotoId }),
};

export const closingFactOf: { readonly [T in ClosingFact]: fc.Arbitrary<FactOf<T>> } = {
  certificatesNumbered: fc.record({ type: type('certificatesNumbered'), numbers: fc.array(fc.record({ holder: anyHolder, number: fc.integer({ min: 1, max: 300 }) }), { minLength: 1, maxLength: 4 }) }),
  certificateRulesSet: fc.record({ type: type('certificateRulesSet'), rules: anyRules }),
  certificatesRenumbered: fc.record({ type: type('certificatesRenumbered'), first: fc.constantFrom(1, 204, 300), reason: fc.constantFrom('Buku nomor kantor', 'Salah ketik') }),
  reportTextWritten: fc.record({ type: type('reportTextWritten'), language: anyLanguage, field: anyField, text: anyText }),
  reportPhotoAdded: fc.record({ type: type('reportPhotoAdded'), photo: anyPhotoId, fields: anyPhotoFields }),
  reportPhotoCaptioned: fc.record({ type: type('reportPhotoCaptioned'), photo: anyPhotoId, caption: anyCaption }),
  rehearsalOpened: fc.record({ type: type('rehearsalOpened'), retreat: fc.constant('golden'), seq: fc.integer({ min: 1, max: 50 }), hash: anyHash }),
  reportPhotoRemoved: fc.record({ type: type('reportPhotoRemoved'), photo: anyPhotoId }),
};

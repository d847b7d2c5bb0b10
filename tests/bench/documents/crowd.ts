// The played demo with so many people more that three hundred get a certificate, each numbered; it measures nothing.
import { playedDeeds } from '../../../shared/library/played/playedDemo.ts';
import type { Deed } from '../../../shared/library/played/story.ts';
import { personFields } from '../../shared/samples.ts';

export const CROWD = 300;
/** Of the demo's hundred people some go home and get none. */
const PLAYED = 93;

export const crowdDeeds = (): readonly Deed[] => {
  const played = playedDeeds(1);
  const at = played.at(-1)?.at;
  if (at === undefined) throw new Error('nothing was played');
  const more = Array.from({ length: CROWD - PLAYED }, (_, i): Deed => (
    { at, command: { type: 'addPerson', fields: { ...personFields(i + 1), name: `Tambahan Contoh Nomor ${i + 1}`, nip: `198609262015051${String(i).padStart(3, '0')}`, grade: 'III/d', post: 'Kepala Bidang Pengembangan Kompetensi' } } }
  ));
  return [...played, ...more, { at, command: { type: 'numberCertificates', side: 'participants' } }];
};

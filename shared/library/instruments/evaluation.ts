// The evaluation of the retreat's organisation: ten sentences from poor to very good and two open questions, in both languages; data only, and no text of it changes once it is released.
import type { InstrumentFields } from '../../domain/learning/schemas.ts';
import { w } from '../exercises/writing.ts';
import { asks, numbered, quality, says } from './writing.ts';

export const organisationEvaluation: InstrumentFields = {
  form: 'evaluation',
  name: w('Evaluasi penyelenggaraan', 'Evaluation of the organisation'),
  identity: 'anonymous',
  occasions: ['after'],
  scale: quality,
  items: numbered('e', [
    says(null, 'Materi: kesesuaian dengan pekerjaan saya', 'Content: how well it fits my work'),
    says(null, 'Materi: kejelasan latihan dan tugasnya', 'Content: how clear exercises and tasks were'),
    says(null, 'Fasilitator: cara memandu latihan', 'Facilitators: how they led the exercises'),
    says(null, 'Fasilitator: cara menggali pelajaran dalam refleksi', 'Facilitators: how they drew out lessons in the debriefs'),
    says(null, 'Fasilitas: ruangan dan lapangan', 'Facilities: rooms and grounds'),
    says(null, 'Fasilitas: penginapan', 'Facilities: lodging'),
    says(null, 'Konsumsi: mutu dan kebersihan', 'Food: quality and cleanliness'),
    says(null, 'Konsumsi: ketepatan waktu penyajian', 'Food: served on time'),
    says(null, 'Waktu: ketepatan dengan susunan acara', 'Time: how well the programme was kept'),
    says(null, 'Waktu: keseimbangan kegiatan, istirahat, dan ibadah', 'Time: balance of activity, rest and prayer'),
    asks('Apa yang paling bermanfaat bagi pekerjaan Anda?', 'What helps your work most?'),
    asks('Apa yang perlu diperbaiki pada kegiatan berikut?', 'What should be better next time?'),
  ]),
};

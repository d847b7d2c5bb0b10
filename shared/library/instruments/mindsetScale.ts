// The mindset scale: eighteen sentences about oneself on BerAKHLAK and on solving citizens' problems, in both languages; data only, and no text of it changes once it is released.
import type { InstrumentFields } from '../../domain/learning/schemas.ts';
import { w } from '../exercises/writing.ts';
import { agreement, numbered, says, saysNot } from './writing.ts';

export const mindsetScale: InstrumentFields = {
  form: 'scale',
  name: w('Skala pola pikir', 'Mindset scale'),
  identity: 'coded',
  occasions: ['before', 'after'],
  scale: agreement,
  items: numbered('s', [
    says('BP', 'Saya mencari tahu apa yang sebenarnya dibutuhkan warga sebelum menawarkan jalan keluar.', 'I find out what citizens really need before I offer a way out.'),
    saysNot('BP', 'Bila aduan warga bukan bidang saya, tugas saya selesai dengan menyuruhnya ke tempat lain.', 'When a complaint is not my field, my job is done once I send the citizen elsewhere.'),
    says('AK', 'Saya menepati tenggat yang saya janjikan, atau memberi kabar sebelum terlewat.', 'I keep the dates I promise, or say so before they pass.'),
    says('AK', 'Bila saya keliru, saya mengakuinya dan membetulkannya tanpa menunggu ditegur.', 'When I am wrong, I say so and mend it without being told.'),
    says('KO', 'Setiap bulan saya belajar sesuatu yang membuat pekerjaan saya lebih baik.', 'Every month I learn something that makes my work better.'),
    says('KO', 'Saya membagikan apa yang saya ketahui kepada rekan, juga dari instansi lain.', 'I share what I know with colleagues, of other agencies too.'),
    says('HA', 'Saya mendengarkan sampai selesai sebelum menanggapi.', 'I listen to the end before I answer.'),
    saysNot('HA', 'Sulit bagi saya bekerja dengan orang yang cara berpikirnya berbeda.', 'I find it hard to work with people who think differently.'),
    says('LO', 'Saya menjaga nama baik instansi dan rekan, juga ketika mereka tidak ada.', 'I guard the good name of my agency and colleagues, also in their absence.'),
    says('LO', 'Kepentingan warga saya dahulukan daripada kepentingan kelompok saya.', 'I put the citizens’ interest before that of my own group.'),
    says('AD', 'Saya berani mencoba cara baru walaupun belum tentu berhasil.', 'I dare to try a new way even if it may fail.'),
    saysNot('AD', 'Saya lebih tenang bila cara kerja tidak berubah.', 'I feel better when ways of working stay the same.'),
    says('KL', 'Saya menghubungi rekan di instansi lain lebih dahulu bila masalahnya menyangkut mereka.', 'I call colleagues of another agency first when a problem touches them.'),
    says('KL', 'Saya tahu siapa yang dapat dihubungi di instansi lain untuk masalah warga yang sering muncul.', 'I know whom to call in other agencies about the problems citizens often have.'),
    saysNot('KL', 'Meminta bantuan instansi lain membuat instansi saya tampak lemah.', 'Asking another agency for help makes mine look weak.'),
    says(null, 'Saya merasa ikut memiliki masalah warga, walaupun penyebabnya di luar instansi saya.', 'I feel that citizens’ problems are mine too, even if the cause lies outside my agency.'),
    says(null, 'Bersama instansi lain, masalah warga yang rumit dapat kami selesaikan.', 'Together with other agencies we can solve citizens’ difficult problems.'),
    says(null, 'Saya memeriksa kembali apakah masalah warga benar-benar selesai.', 'I check again whether a citizen’s problem is really solved.'),
  ]),
};

// BerAKHLAK, the seven core values of Indonesia's civil service with the three indicators of each, in both languages; data only.
import type { ValueFramework } from '../domain/values/schemas.ts';
import type { FrameworkId } from '../units.ts';
import { w } from './exercises/writing.ts';

/** Values, promises and indicators as the circular of the Minister of Administrative Reform 20/2021 has them, spelled by the KBBI. */
export const berakhlak: ValueFramework = {
  id: 'berakhlak' as FrameworkId,
  name: w('BerAKHLAK', 'BerAKHLAK'),
  values: [
    {
      code: 'BP',
      name: w('Berorientasi Pelayanan', 'Service-Oriented'),
      promise: w('Kami berkomitmen memberikan pelayanan prima demi kepuasan masyarakat', 'We are committed to excellent service for the public’s satisfaction'),
      indicators: [
        w('Memahami dan memenuhi kebutuhan masyarakat', 'Understands and meets the public’s needs'),
        w('Ramah, cekatan, solutif, dan dapat diandalkan', 'Is friendly, prompt, solution-minded and dependable'),
        w('Melakukan perbaikan tiada henti', 'Never stops improving'),
      ],
    },
    {
      code: 'AK',
      name: w('Akuntabel', 'Accountable'),
      promise: w('Kami bertanggung jawab atas kepercayaan yang diberikan', 'We answer for the trust placed in us'),
      indicators: [
        w('Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi', 'Works honestly, responsibly, carefully, with discipline and high integrity'),
        w('Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien', 'Uses state assets and property responsibly, effectively and efficiently'),
        w('Tidak menyalahgunakan kewenangan jabatan', 'Does not abuse the authority of office'),
      ],
    },
    {
      code: 'KO',
      name: w('Kompeten', 'Competent'),
      promise: w('Kami terus belajar dan mengembangkan kapabilitas', 'We keep learning and building our capabilities'),
      indicators: [
        w('Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah', 'Builds own competence to meet ever-changing challenges'),
        w('Membantu orang lain belajar', 'Helps others learn'),
        w('Melaksanakan tugas dengan kualitas terbaik', 'Delivers work of the best quality'),
      ],
    },
    {
      code: 'HA',
      name: w('Harmonis', 'Harmonious'),
      promise: w('Kami saling peduli dan menghargai perbedaan', 'We care for one another and respect differences'),
      indicators: [
        w('Menghargai setiap orang apa pun latar belakangnya', 'Respects everyone whatever their background'),
        w('Suka menolong orang lain', 'Is willing to help others'),
        w('Membangun lingkungan kerja yang kondusif', 'Builds a supportive workplace'),
      ],
    },
    {
      code: 'LO',
      name: w('Loyal', 'Loyal'),
      promise: w('Kami berdedikasi dan mengutamakan kepentingan bangsa dan negara', 'We are dedicated and put the nation first'),
      indicators: [
        w('Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada NKRI serta pemerintahan yang sah', 'Upholds Pancasila and the 1945 Constitution; faithful to the unitary Republic and its lawful government'),
        w('Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara', 'Protects the good name of fellow civil servants, leaders, institution and state'),
        w('Menjaga rahasia jabatan dan negara', 'Keeps official and state secrets'),
      ],
    },
    {
      code: 'AD',
      name: w('Adaptif', 'Adaptive'),
      promise: w('Kami terus berinovasi dan antusias dalam menggerakkan ataupun menghadapi perubahan', 'We keep innovating and embrace both driving and facing change'),
      indicators: [
        w('Cepat menyesuaikan diri menghadapi perubahan', 'Adjusts quickly to change'),
        w('Terus berinovasi dan mengembangkan kreativitas', 'Keeps innovating and developing creativity'),
        w('Bertindak proaktif', 'Acts proactively'),
      ],
    },
    {
      code: 'KL',
      name: w('Kolaboratif', 'Collaborative'),
      promise: w('Kami membangun kerja sama yang sinergis', 'We build synergistic cooperation'),
      indicators: [
        w('Memberi kesempatan kepada berbagai pihak untuk berkontribusi', 'Gives every party the chance to contribute'),
        w('Terbuka dalam bekerja sama untuk menghasilkan nilai tambah', 'Is open in working together to add value'),
        w('Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama', 'Mobilises varied resources for shared goals'),
      ],
    },
  ],
};

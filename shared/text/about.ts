// What the app says about itself, on a page of its own that the build writes; the licences themselves stay in their own words.
import type { Language } from '../units.ts';

type AboutText = {
  readonly title: string;
  readonly version: (version: string) => string;
  readonly what: string;
  readonly own: string;
  readonly licences: string;
  readonly chromium: string;
};

export const aboutText: Readonly<Record<Language, AboutText>> = {
  id: {
    title: 'Tentang Kompak',
    version: (version) => `Versi ${version}`,
    what: 'Pendamping luring untuk fasilitator latihan tim: waktu, nilai, klasemen, dan dokumen. Kompak tidak pernah terhubung ke internet dan tidak mengirim data ke mana pun.',
    own: 'Kompak berlisensi MIT.',
    licences: 'Karya pihak lain di dalam Kompak',
    chromium: 'Lisensi Chromium, yang menjalankan layar Kompak, ada di berkas LICENSES.chromium.html di folder pemasangan. Klik sebuah nama untuk membaca lisensinya.',
  },
  en: {
    title: 'About Kompak',
    version: (version) => `Version ${version}`,
    what: 'An offline companion for facilitators of teamwork exercises: time, scores, standings and papers. Kompak never connects to the internet and sends nothing anywhere.',
    own: 'Kompak is under the MIT licence.',
    licences: 'The work of others inside Kompak',
    chromium: 'The licences of Chromium, which runs Kompak\'s screens, are in the file LICENSES.chromium.html in the folder it is installed in. Click a name to read its licence.',
  },
};

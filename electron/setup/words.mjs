// Every sentence the set-up says, Indonesian first and English below; it knows nothing of the app's own texts, which old Nodes cannot load.
/** @param {string} id @param {string} en */
const both = (id, en) => `${id}\n${en}`;
/** @param {string} id @param {string} en */
const oneLine = (id, en) => `${id} · ${en}`;

export const words = {
  /** @param {number} seconds */
  installing: (seconds) => oneLine(`Memasang paket, sekali saja, biasanya 1 sampai 3 menit… ${seconds} dtk`, `installing packages, once, usually 1 to 3 minutes… ${seconds} s`),
  /** @param {number} code */
  installFailed: (code) =>
    both(
      `Pemasangan paket gagal (npm ci, kode ${code}; pesannya di atas). Periksa sambungan internet dan ruang disk, lalu ulangi perintah yang sama.`,
      `Installing the packages failed (npm ci, code ${code}; its message is above). Check the network and the disk space, then repeat the same command.`,
    ),
  /** @param {number} seconds */
  building: (seconds) => oneLine(`Membangun aplikasi… ${seconds} dtk`, `building the app… ${seconds} s`),
  /** @param {number} code */
  buildFailed: (code) =>
    both(
      `Pembangunan gagal (kode ${code}; pesannya di atas). Periksa ruang disk dan perubahan terakhir pada kode, lalu ulangi perintah yang sama.`,
      `The build failed (code ${code}; its message is above). Check the disk space and the last changes to the code, then repeat the same command.`,
    ),
  waiting: oneLine('Menunggu penyiapan lain selesai…', 'waiting for another set-up to finish…'),
  noNode24: both(
    'Node.js 24 dengan SQLite bawaannya tidak ditemukan, dan paket Node untuk sistem ini tidak tersedia di npm. Pasang Node.js 24 atau lebih baru dari https://nodejs.org, lalu ulangi.',
    'Node.js 24 with its built-in SQLite was not found, and npm has no Node package for this system. Install Node.js 24 or newer from https://nodejs.org, then repeat.',
  ),
  /** @param {number} seconds */
  installingBrowser: (seconds) => oneLine(`Memasang Chromium… ${seconds} dtk`, `installing Chromium… ${seconds} s`),
  /** @param {string} path */
  browserNotThere: (path) =>
    both(
      `KOMPAK_BROWSER menunjuk ke ${path}, tetapi berkas itu tidak ada. Isi dengan alamat berkas peramban, atau hapus supaya peramban dicari sendiri.`,
      `KOMPAK_BROWSER points to ${path}, but there is no such file. Set it to the path of a browser, or unset it so that one is looked for.`,
    ),
  noBrowser: both(
    'Peramban tidak ditemukan. Pasang Chromium, Google Chrome, atau Microsoft Edge (Debian: apt-get install chromium), atau isi KOMPAK_BROWSER dengan alamat berkasnya.',
    'No browser was found. Install Chromium, Google Chrome or Microsoft Edge (Debian: apt-get install chromium), or set KOMPAK_BROWSER to its path.',
  ),
  /** @param {string} command */
  noElectron: (command) =>
    oneLine(`Electron belum ada di sini (unduh: ${command}); Kompak berjalan di peramban`, `Electron is not here (fetch it: ${command}); Kompak runs in a browser`),
  /** @param {number} seconds */
  askingNetwork: (seconds) => oneLine(`Memeriksa apakah Electron dapat diunduh… ${seconds} dtk`, `checking whether Electron can be fetched… ${seconds} s`),
  fetchElectron: both(
    'Unduh Electron sekarang (sekitar 120 MB)? Tanpa itu Kompak terbuka di peramban. [y/T] ',
    'Fetch Electron now (about 120 MB)? Without it Kompak opens in the browser. [y/N] ',
  ),
  /** @param {number} seconds */
  fetchingElectron: (seconds) => oneLine(`Mengunduh Electron… ${seconds} dtk`, `fetching Electron… ${seconds} s`),
  /** @param {number} code @param {string} command */
  fetchFailed: (code, command) =>
    both(
      `Electron gagal diunduh (kode ${code}; pesannya di atas). Periksa sambungan internet dan ruang disk, lalu ulangi: ${command}.`,
      `Fetching Electron failed (code ${code}; its message is above). Check the network and the disk space, then repeat: ${command}.`,
    ),
  noLicence: oneLine('tidak menyebut lisensi', 'states no licence'),
  /** @param {number} all @param {number} unfit */
  licences: (all, unfit) => oneLine(`${all} paket, ${unfit} dengan lisensi yang tidak cocok`, `${all} packages, ${unfit} with a licence that does not fit`),
  /** @param {string} file @param {number} megabytes */
  made: (file, megabytes) => `${file}  ${megabytes.toFixed(1)} MB`,
  /** @param {number} code */
  distFailed: (code) =>
    both(
      `Pembuatan pemasang gagal (kode ${code}; pesannya di atas). Periksa sambungan internet dan ruang disk, lalu ulangi npm run dist.`,
      `Making the installer failed (code ${code}; its message is above). Check the network and the disk space, then repeat npm run dist.`,
    ),
  /** @param {string | undefined} task @param {string[]} tasks */
  unknownTask: (task, tasks) => both(`Perintah "${task ?? ''}" tidak dikenal. Pilihan: ${tasks.join(', ')}.`, `Unknown task "${task ?? ''}". Choose one of: ${tasks.join(', ')}.`),
  /** @param {string} stage @param {number} code */
  stageFailed: (stage, code) =>
    both(
      `Berhenti: tahap "${stage}" gagal (kode ${code}; pesannya di atas). Perbaiki yang disebut di sana, lalu ulangi npm test.`,
      `Stopped: stage "${stage}" failed (code ${code}; its message is above). Mend what is named there, then repeat npm test.`,
    ),
  /** @param {string} stage */
  stage: (stage) => `— ${stage} —`,
  /** @param {string} stage @param {number} seconds */
  stillAt: (stage, seconds) => oneLine(`Tahap "${stage}" masih berjalan… ${seconds} dtk`, `stage "${stage}" is still running… ${seconds} s`),
};

/** Something foreseen went wrong; the message is for a person, no trace is wanted. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError';
}

/** The set-up speaks on stderr alone: stdout belongs to the command it prepares. @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

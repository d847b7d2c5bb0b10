// The districts (kecamatan) of Kota Malang and their wards (kelurahan); names only, no rule about them.

export type District = { readonly name: string; readonly wards: readonly string[] };

const district = (name: string, wards: string): District => ({ name, wards: wards.split(', ') });

export const districts: readonly District[] = [
  district('Kedungkandang', 'Arjowinangun, Tlogowaru, Wonokoyo, Bumiayu, Buring, Mergosono, Kotalama, Kedungkandang, Sawojajar, Madyopuro, Lesanpuro, Cemorokandang'),
  district('Sukun', 'Kebonsari, Gadang, Ciptomulyo, Sukun, Bandungrejosari, Bakalankrajan, Mulyorejo, Bandulan, Tanjungrejo, Pisangcandi, Karangbesuki'),
  district('Klojen', 'Kasin, Sukoharjo, Kiduldalem, Kauman, Bareng, Gadingkasri, Oro-oro Dowo, Klojen, Rampal Celaket, Samaan, Penanggungan'),
  district('Blimbing', 'Jodipan, Polehan, Kesatrian, Bunulrejo, Purwantoro, Pandanwangi, Blimbing, Purwodadi, Polowijen, Arjosari, Balearjosari'),
  district('Lowokwaru', 'Merjosari, Dinoyo, Sumbersari, Ketawanggede, Jatimulyo, Lowokwaru, Tulusrejo, Mojolangu, Tunjungsekar, Tasikmadu, Tunggulwulung, Tlogomas'),
];

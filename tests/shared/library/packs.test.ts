// The packs are whole and add up: what the key says is worked out again from what the cards say, in both languages.
import { describe, expect, test } from 'vitest';
import { agencies, enterprises } from '../../../shared/library/agencies.ts';
import { exerciseById, exercises } from '../../../shared/library/exercises.ts';
import type { Card, Grid, Pack } from '../../../shared/library/packs/pack.ts';
import { packs } from '../../../shared/library/packs.ts';
import { districts } from '../../../shared/library/places.ts';
import type { Language, Words } from '../../../shared/units.ts';
import { languages, minutes } from '../../../shared/units.ts';

const packNamed = (id: string): Pack => {
  const pack = packs.find(({ exercise }) => exercise === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
};
const cardsOf = (pack: Pack): readonly Card[] => pack.handOuts.flatMap(({ cards }) => cards);
const cardOf = (pack: Pack, code: string): Card => {
  const card = cardsOf(pack).find((each) => each.code === code);
  if (card === undefined) throw new Error(`no card ${code}`);
  return card;
};
const isWords = (value: object): value is Words => 'id' in value && 'en' in value;
const wordsIn = (value: unknown): readonly Words[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isWords(value) ? [value] : Object.values(value).flatMap(wordsIn);
};
const gridIn = (pack: Pack, part: number): Grid => {
  const grid = pack.solution[part]?.grid;
  if (grid === undefined) throw new Error(`no table in part ${part}`);
  return grid;
};
const rowsIn = (grid: Grid, language: Language): readonly (readonly string[])[] => grid.rows.map((row) => row.map((cell) => cell[language]));
/** Every number in a sentence, written as that language writes it. */
const numbersIn = (words: Words | undefined, language: Language): readonly number[] => {
  const [thousands, decimal] = language === 'id' ? ['.', ','] : [',', '.'];
  return (words?.[language].match(/\d+(?:[.,]\d+)*/g) ?? []).map((typed) => Number(typed.replaceAll(thousands, '').replace(decimal, '.')));
};
const factOf = (card: Card, at: number, language: Language): readonly number[] => numbersIn(card.facts?.[at]?.[1], language);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const daysIn = ([from = 0, to = 0]: readonly number[]): readonly number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

test('each simulation has a pack, and nothing else has', () =>
  expect(packs.map(({ exercise }) => exercise)).toEqual(exercises.map(({ id }) => id).filter((id) => id.startsWith('sim-'))));

describe.each(packs.map((pack) => [pack.exercise, pack] as const))('%s', (id, pack) => {
  const exercise = exerciseById(id);
  const cards = cardsOf(pack);
  const codes = cards.map(({ code }) => code);

  test('its cards go out in order, within a phase of the exercise, each under its own code', () => {
    const at = pack.handOuts.map(({ phase, minute }) => {
      expect(minutes(minute)).toBeLessThan(exercise?.phases[phase]?.length ?? 0);
      return phase * 1000 + minute;
    });
    expect(at).toEqual([...new Set(at)].toSorted((a, b) => a - b));
    expect(new Set(codes).size).toBe(codes.length);
    for (const { copies } of cards) expect(copies).toBeGreaterThan(0);
  });

  test('its tables have a head for each column and widths that fill the page', () => {
    for (const grid of [...cards, ...pack.solution].flatMap((each) => each.grid ?? [])) {
      for (const row of grid.rows) expect(row.length).toBeLessThanOrEqual(grid.head.length === 0 ? 10 : grid.head.length);
      if (grid.widths !== undefined) expect([grid.widths.length, sum(grid.widths)]).toEqual([grid.head.length, 100]);
    }
  });

  test('it says everything in both languages, formally and without dashes', () => {
    for (const { id: indonesian, en } of wordsIn(pack)) {
      for (const said of [indonesian, en]) {
        expect(said.trim()).toBe(said);
        expect(said).not.toBe('');
        expect(said).not.toMatch(/—|–|\b(kamu|kalian)\b| {2}/i);
      }
      if (indonesian.length > 40) expect(en).not.toBe(indonesian);
    }
  });

  test('what it says of a card is about a card that exists', () => {
    const prefix = codes[0]?.slice(0, 3) ?? '';
    for (const words of wordsIn(pack)) {
      for (const language of languages) for (const named of words[language].match(new RegExp(`\\b${prefix}[A-Z]?\\d+`, 'g')) ?? []) expect(codes).toContain(named);
    }
  });

  test('hints for every criterion of the exercise, whose parts make its points', () => {
    const criteria = exercise?.result.kind === 'rubric' ? exercise.result.criteria : [];
    expect(pack.scoring.map(({ criterion }) => criterion)).toEqual(criteria.map((criterion) => criterion.id));
    pack.scoring.forEach(({ hints }, at) => {
      const most = (criteria[at]?.most ?? 0) / 100;
      for (const language of languages) {
        const said = hints.map((hint) => hint[language]).join(' ');
        const [, count, each, made] = /(\d+) [^=.]*?× (\d+) = (\d+)/.exec(said) ?? [];
        if (count !== undefined) expect([Number(count) * Number(each), Number(made)]).toEqual([most, most]);
        else expect(numbersIn({ id: said, en: said }, 'en')).toContain(most);
      }
    });
    expect(pack.mistakes.length).toBeGreaterThanOrEqual(4);
    expect(pack.hooks).toHaveLength(3);
  });
});

describe('the complaint desk', () => {
  const pack = packNamed('sim-aduan');
  test('four complaints in each of three waves, every one in the key', () => {
    const waves = pack.handOuts.filter(({ phase }) => [1, 2, 3].includes(phase));
    expect(waves.map(({ cards }) => cards.length)).toEqual([4, 4, 4]);
    expect(rowsIn(gridIn(pack, 0), 'id').map(([code]) => code)).toEqual(waves.flatMap(({ cards }) => cards.map(({ code }) => code)));
  });
  test.each(languages)('ten cases, two doubles and four urgent ones (%s)', (language) => {
    const rows = rowsIn(gridIn(pack, 0), language);
    const doubles = rows.filter(([, lead]) => lead === { id: 'digabung', en: 'joined' }[language]);
    const cases = rows.filter((row) => !doubles.includes(row));
    expect([cases.length, doubles.length, cases.filter((row) => row[3] === '1').length]).toEqual([10, 2, 4]);
    for (const [code, , to = '', priority] of doubles) {
      const joined = cases.find(([other = '']) => to.endsWith(other));
      expect(joined?.[3]).toBe(priority);
      expect(code).not.toBe(joined?.[0]);
    }
    const urgent = numbersIn(pack.scoring[2]?.hints[0], language).slice(0, 4);
    expect(cases.filter((row) => row[3] === '1').map(([code = '']) => Number(code.slice(3)))).toEqual(urgent);
  });
  test('the key sends nobody to an agency that the list on the table lacks', () => {
    const listed = cardOf(pack, 'AD-S1').grid?.rows.map(([name]) => name?.id ?? '') ?? [];
    for (const name of listed) expect([...agencies.map(({ short }) => short), 'Kelurahan']).toContain(name);
    for (const [, lead = '', support = ''] of rowsIn(gridIn(pack, 0), 'id')) {
      for (const name of `${lead}, ${support}`.split(', ').filter((each) => !/^(digabung|ke AD-|tidak perlu)/.test(each))) {
        expect(listed.map((each) => each.toLowerCase())).toContain(name.toLowerCase());
      }
    }
  });
  test('a slip for each complaint and a reply for each case', () => expect([cardOf(pack, 'AD-F1').copies, cardOf(pack, 'AD-F2').copies]).toEqual([12, 10]));
});

describe.each(languages)('Bu Sri’s papers (%s)', (language) => {
  const pack = packNamed('sim-berkas');
  const visits = cardsOf(pack).filter(({ code }) => code.startsWith('BS-V'));
  const total = (at: number): number => sum(visits.flatMap((card) => factOf(card, at, language)));
  const better = gridIn(pack, 1).rows;
  const betterTotal = (at: number): number => sum(better.flatMap((row) => numbersIn(row[at], language)));

  test('the nine visits take as long and cost as much as the key says', () =>
    expect(numbersIn(pack.solution[0]?.text[0], language).slice(-3)).toEqual([visits.length, total(0), total(1)]));
  test('so do the three of the reference flow, and what it saves', () =>
    expect(numbersIn(pack.solution[1]?.text[0], language)).toEqual([
      better.length, betterTotal(2), betterTotal(3),
      visits.length - better.length, total(0) - betterTotal(2), total(1) - betterTotal(3),
    ]));
  test('ten requirements: which the government holds is read off the cards', () => {
    const held = { id: 'Pemerintah: ', en: 'Government: ' }[language];
    const needed = cardsOf(pack).filter(({ code }) => /^BS-\d\d$/.test(code));
    const byGovernment = needed.filter(({ facts }) => facts?.[0]?.[1][language].startsWith(held)).map(({ code }) => code);
    const byHer = needed.map(({ code }) => code).filter((code) => !byGovernment.includes(code));
    expect(needed).toHaveLength(10);
    expect(rowsIn(gridIn(pack, 2), language).map(([codes, , count]) => [codes, count])).toEqual([byGovernment, byHer].map((codes) => [codes.join(', '), String(codes.length)]));
  });
  test('five handovers', () => expect(gridIn(pack, 3).rows).toHaveLength(5));
});

describe.each(languages)('the flood post (%s)', (language) => {
  const pack = packNamed('sim-banjir');
  const map = cardOf(pack, 'PS-S1').grid?.rows ?? [];
  const wards = map.slice(0, -1).map((row) => row.slice(0, 4).flatMap((cell) => numbersIn(cell, language)));
  const ward = (number: number): readonly number[] => wards.find(([rw]) => rw === number) ?? [];
  const low = [ward(3), ward(5)];
  const [homes, people, vulnerable] = [1, 2, 3].map((at) => sum(low.map((row) => row[at] ?? 0)));
  const resource = (name: string, at: number): number => numbersIn((cardOf(pack, 'PS-S2').grid?.rows ?? []).find(([words]) => words?.id === name)?.[at], language)[0] ?? Number.NaN;
  const answer = (row: number): readonly number[] => numbersIn(gridIn(pack, 1).rows[row]?.[2], language);

  test('the map adds up', () =>
    expect(map.at(-1)?.slice(1).map((cell) => numbersIn(cell, language)[0])).toEqual([1, 2, 3].map((at) => sum(wards.map((row) => row[at] ?? 0)))));
  test('the sums of the key follow from map and board', () => {
    const trips = Math.ceil((vulnerable ?? 0) / (resource('Perahu', 1) * resource('Perahu', 2)));
    const trip = numbersIn(cardOf(pack, 'PS-P3').text?.[0], language)[0] ?? 0;
    const beds = resource('Sekolah, RW 2', 2) + resource('GOR, RW 4', 2);
    const meals = resource('Dapur umum', 2) + resource('Dapur PKK', 2);
    expect([answer(0), answer(1), answer(2)]).toEqual([[homes, people], [vulnerable], [trips * trip]]);
    expect([answer(3)[0], answer(4)[0]]).toEqual([beds, meals]);
    expect(answer(5)).toEqual([(people ?? 0) + (ward(7)[2] ?? 0)]);
    expect(answer(5)[0]).toBe(resource('Paket bantuan', 1));
    // Only both places and both kitchens are enough, and the flooded hall is not needed.
    expect(Math.min(beds, meals)).toBeGreaterThanOrEqual(people ?? 0);
    expect(resource('Sekolah, RW 2', 2) + resource('Balai RW 5', 2)).toBeLessThan(people ?? 0);
    expect(resource('Dapur umum', 2)).toBeLessThan(people ?? 0);
    expect(resource('Truk kecil', 2)).toBeGreaterThanOrEqual(ward(7)[2] ?? 0);
  });
  test('the event says as many parcels as the board', () => expect(numbersIn(cardOf(pack, 'PS-5').text?.[0], language)).toEqual([resource('Paket bantuan', 1)]));
  test('its school and hall share out all who are moved', () => {
    const [school = 0, hall = 0] = numbersIn(gridIn(pack, 0).rows[2]?.[2], language);
    expect(school + hall).toBe(people);
    expect(school).toBeLessThanOrEqual(resource('Sekolah, RW 2', 2));
    expect(hall).toBeLessThanOrEqual(resource('GOR, RW 4', 2));
  });
  test('events come at the minutes that the rules read out', () => {
    const comes = pack.handOuts.filter(({ phase }) => phase === 2).map(({ minute }) => minute);
    expect(numbersIn(exerciseById(pack.exercise)?.guide?.rules[1], language)).toEqual(comes);
    expect(gridIn(pack, 0).rows.map((row) => numbersIn(row[1], language)[0])).toEqual(comes);
  });
  test('the dyke stays below its alarm all the time', () => {
    const [alarm = 0] = numbersIn(cardOf(pack, 'PS-P4').text?.[0], language);
    const read = numbersIn(cardOf(pack, 'PS-P4').text?.[1], language).filter((_, at) => at % 2 === 1);
    expect(read).toHaveLength(4);
    expect(Math.max(...read)).toBeLessThan(alarm);
  });
  test('the ward is no ward of the city', () => expect(districts.flatMap(({ wards: names }) => names)).not.toContain('Tirtamulya'));
});

describe.each(languages)('the shared road (%s)', (language) => {
  const pack = packNamed('sim-ruas');
  const folders = [1, 2, 3, 4, 5].map((number) => cardOf(pack, `RS-${number}`));
  const [asphalt, pipe, marking, trees, stalls] = folders;
  const takes = (card: Card | undefined): number => (card === undefined ? Number.NaN : factOf(card, 1, language)[0] ?? Number.NaN);
  const costs = sum(folders.map((card) => factOf(card, 2, language)[0] ?? Number.NaN));
  const wish = (card: Card | undefined): readonly number[] => (card === undefined ? [] : factOf(card, 3, language));
  const planned = (card: Card | undefined): readonly Words[] => gridIn(pack, 1).rows.find(([code]) => code?.id === card?.code) ?? [];
  const daysOf = (card: Card | undefined): readonly number[] => daysIn(numbersIn(planned(card)[2], language));
  const saved = { truck: numbersIn(trees?.text?.[1], language)[0] ?? 0, signs: numbersIn(asphalt?.text?.[1], language)[2] ?? 0 };
  const dry = numbersIn(marking?.text?.[0], language)[0] ?? 0;
  const [fairFrom = 0, fairTo = 0] = numbersIn(stalls?.text?.[1], language);
  const broken = (days: (card: Card | undefined) => readonly number[]): number => {
    const start = Math.min(...days(asphalt));
    const fair = daysIn([(fairFrom - 1) * 7 + 1, fairTo * 7]);
    return [
      ...[stalls, trees, pipe].map((card) => Math.max(...days(card)) < start),
      Math.min(...days(marking)) - Math.max(...days(asphalt)) - 1 >= dry,
      !folders.some((card) => days(card).some((day) => fair.includes(day))),
    ].filter((holds) => !holds).length;
  };

  test('each plan is as long as the agency’s folder says', () => {
    for (const card of folders) expect([daysOf(card).length, daysIn(wish(card)).length]).toEqual([takes(card), takes(card)]);
  });
  test('the separate wishes give the days, chips and broken sequences of the key', () => {
    const disturbed = new Set(folders.flatMap((card) => daysIn(wish(card)))).size;
    expect(numbersIn(pack.solution[0]?.text[0], language)).toEqual([disturbed, costs, broken((card) => daysIn(wish(card)))]);
  });
  test('the reference plan keeps every rule and cannot be shorter', () => {
    expect(broken(daysOf)).toBe(0);
    expect(daysOf(trees).every((day) => day <= (numbersIn(trees?.text?.[0], language)[1] ?? 0) * 7 && daysOf(pipe).includes(day))).toBe(true);
    expect(Math.min(...daysOf(asphalt))).toBeLessThanOrEqual(numbersIn(asphalt?.text?.[1], language)[1] ?? 0);
    const disturbed = new Set(folders.flatMap(daysOf)).size;
    expect(numbersIn(pack.solution[1]?.text[0], language)[0]).toBe(disturbed);
    expect(disturbed).toBe(Math.max(takes(pipe), takes(trees), takes(stalls)) + takes(asphalt) + takes(marking));
  });
  test('its chips are the folders’ less what sharing saves', () => {
    const least = costs - saved.truck - saved.signs;
    expect(sum(gridIn(pack, 1).rows.map((row) => numbersIn(row[3], language)[0] ?? 0))).toBe(least);
    expect(numbersIn(pack.solution[1]?.text[1], language)).toEqual([least, costs, saved.truck, saved.signs]);
    expect(numbersIn(pack.solution[1]?.text[2], language)).toEqual([costs, costs - saved.signs, costs - saved.truck, least]);
  });
  test('two folders an agency, a calendar of 84 days, a hundred chips', () => {
    expect(folders.map(({ copies }) => copies)).toEqual([2, 2, 2, 2, 2]);
    expect(cardOf(pack, 'RS-S1').grid?.rows.flatMap((row) => row.slice(1).map(({ id }) => Number(id)))).toEqual(daysIn([1, 84]));
    expect(cardOf(pack, 'RS-S3').grid?.rows.flat()).toHaveLength(100);
    for (const { title } of folders) expect([...agencies, ...enterprises].map(({ short }) => short)).toContain(title.id);
  });
});

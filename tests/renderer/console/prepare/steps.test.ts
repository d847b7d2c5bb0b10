// The step list ticks itself by what the retreat holds.
import { createElement } from 'react';
import { expect, it } from 'vitest';
import { StepList } from '../../../../renderer/console/prepare/StepList.tsx';
import { stepBeside } from '../../../../renderer/console/prepare/steps.ts';
import { wordsOn } from '../onPage.ts';

it('ticks what is there and counts it', () => {
  const list = createElement(StepList, { current: 'draw', counts: { people: 1100, draw: 0, programme: 31, exercises: 0, rotation: 0 }, isViewOnly: false, onStep: () => undefined });
  expect(wordsOn(list)).toContain('Retret , selesai Peserta , selesai 1.100 Tim dan undian , belum Susunan acara , selesai 31 Latihan , belum Rotasi , belum');
  expect(wordsOn(list, 'en')).toContain('Retreat , done Participants , done 1,100 Teams and draw , to do Programme , done 31 Exercises , to do Rotation , to do');
});

it('walks from step to step and stays at either end', () => {
  expect([stepBeside('retreat', -1), stepBeside('retreat', 1), stepBeside('draw', 1), stepBeside('rotation', 1)])
    .toEqual(['retreat', 'people', 'programme', 'rotation']);
});

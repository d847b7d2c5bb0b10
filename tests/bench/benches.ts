// The benches of `npm run bench`, by name.
import type { Bench } from './benchCommand.ts';
import { console_ } from './console.ts';
import { documents } from './documents.ts';
import { draw } from './draw.ts';
import { hall } from './hall.ts';
import { learning } from './learning.ts';
import { scoring } from './scoring.ts';
import { storage } from './storage.ts';
import { timer } from './timer.ts';

export const benches: Readonly<Record<string, Bench>> = { storage, hall, draw, timer, scoring, documents, learning, console: console_ };

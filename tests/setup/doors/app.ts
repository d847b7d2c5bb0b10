// What a story may do with the app, whichever program it is played in; it plays none.
import type { Page } from '@playwright/test';
import type { HallView } from '../../../shared/domain/hall/hallView.ts';

/** The Playwright project's name: which program the story is played in. */
export const doorNames = ['node-host', 'stand-in', 'electron'] as const;
export type DoorName = (typeof doorNames)[number];

export type PowerCut = {
  /** Where the laptop's clock stands when it is on again, in milliseconds since 1970; null: at the real time. */
  readonly until: number | null;
  /** What can be seen while the host is away; called only where windows outlive it, as a browser's do and Electron's do not. */
  meanwhile(): Promise<void>;
};

/** Puts a view on the wall in the host's place, `now` as the host's clock would say it. */
export type Show = (view: HallView, now: number) => Promise<void>;

export type App = {
  /** The console's page; after a power cut it may be another one. */
  console(): Promise<Page>;
  /** The hall's page, 1920 by 1080; opened from the console where there is none. */
  hall(): Promise<Page>;
  /** Moves the host's clock on, in milliseconds; a window follows within seconds. */
  advance(by: number): Promise<void>;
  /** Runs a script in every document from now on, before its own ones; the console is loaded anew. Nothing of its surroundings is known to it. */
  onEachPage(script: () => void): Promise<void>;
  /** Before the hall is opened: for views no story could bring about in time. */
  intoHall(): Promise<Show>;
  /** The text in this laptop's clipboard. */
  clipboard(): Promise<string>;
  /** Ends the host without a word and starts it again in the same folders. */
  powerCut(cut: PowerCut): Promise<void>;
  /** Where retreat files lie, where finished papers, and where the app's own small files, witnesses and backups. */
  readonly retreats: string;
  readonly reports: string;
  readonly data: string;
  /** How many displays the app sees; 0: it cannot tell. */
  readonly displays: number;
  /** Addresses outside the app that any window asked for. */
  strangers(): readonly string[];
  /** Errors any page threw or wrote to its console. */
  problems(): readonly string[];
  /** Keeps a picture of a page for people to look at. */
  picture(page: Page, name: string): Promise<void>;
  /** Ends it and takes its folders away. */
  end(): Promise<void>;
};

export type Start = {
  /** Where its clock stands at the start, in milliseconds since 1970; null: at the real time. */
  readonly at: number | null;
  /** The folders that stand in for sticks. */
  readonly sticks: readonly string[];
  /** How many displays the laptop has, where that can be chosen. */
  readonly displays: 1 | 2;
};
export type OpenApp = (start: Start) => Promise<App>;

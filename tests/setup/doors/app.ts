// What a story may do with the app, whichever program it is played in; it plays none.
import type { Page } from '@playwright/test';

/** The Playwright project's name: which program the story is played in. */
export const doorNames = ['node-host', 'stand-in', 'electron'] as const;
export type DoorName = (typeof doorNames)[number];

export type PowerCut = {
  /** Where the laptop's clock stands when it is on again, in milliseconds since 1970. */
  readonly until: number;
  /** What can be seen while the host is away; called only where windows outlive it, as a browser's do and Electron's do not. */
  meanwhile(): Promise<void>;
};

export type App = {
  /** The console's page; after a power cut it may be another one. */
  console(): Promise<Page>;
  /** The hall's page, 1920 by 1080; opened from the console where there is none. */
  hall(): Promise<Page>;
  /** Moves the host's clock on, in milliseconds; a window follows within seconds. */
  advance(by: number): Promise<void>;
  /** Ends the host without a word and starts it again in the same folders. */
  powerCut(cut: PowerCut): Promise<void>;
  /** Where finished papers lie. */
  readonly reports: string;
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
};
export type OpenApp = (start: Start) => Promise<App>;

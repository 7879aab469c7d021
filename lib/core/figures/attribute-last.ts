import type { Roster } from './build-roster.ts';
import type { FigureReading } from './figure-reading.ts';
import type { Speaker } from './speaker.ts';

/** Gives the figures of the sentence before, where nobody told them, to whom «C’est ce que déclare …», «Об этом сообщил …» names; changes them in place. */
export function attributeLast(last: readonly FigureReading[], speaker: Speaker | null, roster: Roster): void {
  if (!speaker?.actor) return;
  for (const reading of last) {
    if (reading.figure.claimedBy !== null) continue;
    reading.figure.claimedBy = speaker.actor;
    reading.byMilitary = roster.military.has(speaker.actor);
  }
}

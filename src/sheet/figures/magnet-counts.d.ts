import { type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { type ListedName } from './name-lists.ts';
/** «2 мектептің оқушылары» where more magnet schools are named. */
export interface MagnetCount {
    readonly stated: number;
    readonly spot: Spot;
    readonly named: readonly ListedName[];
}
/**
 * Counts of magnet schools without a list of their own, against those that the report names as magnet schools.
 *
 * Takes    a report
 * Returns  the counts that are smaller than the number of names
 * Refuses  nothing: a person decides whether all of them are meant
 */
export declare const magnetCounts: (report: SheetReport) => readonly MagnetCount[];

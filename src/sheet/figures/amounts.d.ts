import type { Paragraph } from '../prose/paragraph.ts';
import { type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
export type AmountUnit = 'litres' | 'tenge' | 'kilograms';
/** «Барлығы: 705 литр», «Тамақтану шығыны: 97 мың теңге». */
export interface Amount {
    readonly value: number;
    readonly unit: AmountUnit;
    /** As written, with its unit: «97 мың теңге». */
    readonly text: string;
    readonly spot: Spot;
    readonly paragraph: Paragraph;
}
/**
 * The amounts of fuel, money and food that a report's lines state.
 *
 * Takes    a report
 * Returns  them in order
 * Refuses  nothing
 */
export declare const amountsOf: (report: SheetReport) => readonly Amount[];
/**
 * Amounts spent that stand alone: a total of fuel, money or food, and nowhere on the sheet by school, day or pupil.
 *
 * Takes    a report
 * Returns  them in order
 * Refuses  nothing: a plan, a price, an amount beside others is passed over
 */
export declare const loneAmounts: (report: SheetReport) => readonly Amount[];

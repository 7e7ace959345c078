import { BaseFunction, type BaseValueObject, type FunctionVariantType } from '@univerjs/engine-formula';
import type { FunctionArgument, FunctionOffer, FunctionResult } from '../../book.ts';
import { busy } from '../cell-data.ts';
import { argumentOf, errorObject, resultOf, type Cut } from './values.ts';

/** The cell that calls. */
export interface Caller {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How the functions of the grid reach whoever answers. */
export interface Line {
  readonly cut: Cut;
  /** The answer, or undefined while it is awaited. */
  ask(offer: FunctionOffer, args: readonly FunctionArgument[], caller: Caller): FunctionResult | undefined;
}

/** Excel's own limit of arguments. */
const mostArguments = 255;

/**
 * A function of the add-in, as the grid calculates it: at once, with whatever answer there is. While there is none the
 * cell says that it waits, and is calculated again later; a promise given to Univer would hold up every other formula.
 */
export class GridFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams: number;
  override maxParams: number;

  constructor(private readonly offer: FunctionOffer, private readonly line: Line) {
    super(offer.name);
    this.minParams = offer.parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = offer.parameters.some(({ repeating }) => repeating) ? mostArguments : offer.parameters.length;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const args: FunctionArgument[] = [];
    const { parameters } = this.offer;
    for (const [place, variant] of variants.entries()) {
      const argument = argumentOf(variant, parameters[Math.min(place, parameters.length - 1)]!, this.line.cut);
      if ('failure' in argument) return errorObject(argument.failure.error);
      args.push(argument.value);
    }
    while (args.length < parameters.filter(({ repeating }) => !repeating).length) args.push(null);
    const result = this.line.ask(this.offer, args, { sheet: this.subUnitId ?? '', row: this.row, column: this.column });
    if (!result) return errorObject(busy);
    return result.ok ? resultOf(result.value) : errorObject(result.error);
  }
}

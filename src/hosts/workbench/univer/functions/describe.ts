import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionOffer } from '../../book.ts';

/** Where the grid keeps what its autocomplete says. */
export interface FunctionDescriptions {
  registerDescriptions(descriptions: IFunctionInfo[]): unknown;
  unregisterDescriptions(names: string[]): void;
}

export const describe = ({ name, description, parameters }: FunctionOffer): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description,
    example: parameter.matrix ? 'A1:B20' : 'A1',
    require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  })),
});

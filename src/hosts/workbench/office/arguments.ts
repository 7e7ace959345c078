import { HostError } from './host-error.ts';

/** Readers of what came over the wire. What does not fit is an InvalidArgument, as in Excel. */

export const invalidArgument = (detail = ''): HostError => new HostError('InvalidArgument', detail);

export function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${name} must be a text.`);
  return value;
}

export function wholeNumber(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(`${name} must be a whole number.`);
  return value;
}

export function wholeNumberOr(value: unknown, otherwise: number, name: string): number {
  return value === null || value === undefined ? otherwise : wholeNumber(value, name);
}

export function number(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${name} must be a number.`);
  return value;
}

export function flag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${name} must be true or false.`);
  return value;
}

export function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[], name: string): Choice {
  const found = choices.find((choice) => typeof value === 'string' && choice.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw invalidArgument(`${name} must be one of ${choices.join(', ')}.`);
  return found;
}

export function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(`${name} must be an object.`);
  return value as Readonly<Record<string, unknown>>;
}

export const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

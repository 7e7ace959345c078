/** 22,1 × 295 is 6 519,5 and not 6 519,500000000001: the noise of binary fractions goes, the decimals that people write stay. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(14));

export const total = (amounts: readonly number[]): number => withoutNoise(amounts.reduce((sum, amount) => sum + amount, 0));

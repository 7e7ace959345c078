import type { Ref, RefObject } from 'react';

/** Fluent's declarations and exact optional properties do not agree on the element behind a ref. */
export const fluentRef = (ref: RefObject<HTMLElement>): Ref<never> => ref as unknown as Ref<never>;

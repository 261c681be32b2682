/** A type that only its parser can make: `Brand<number, 'CellIndex'>` is a number that was checked. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name }

/** A sentence for every code of a feature, from the details the core gives. */
export type RefusalTexts<D> = { readonly [C in keyof D]: (details: D[C]) => string }

/** The same tree of texts in other words: every key and every parameter of the Russian original, none missing. */
export type Translated<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Words
    ? (...given: Given) => Translated<Words>
    : T extends number | boolean | null | undefined
      ? T
      : { readonly [Key in keyof T]: Translated<T[Key]> }

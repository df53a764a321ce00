/** The languages of the interface. Papers stay Russian, as the law asks; claims have their own language. */
export const LANGUAGES = ['ru', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The same tree of texts in other words: every key and every parameter of the Russian original, none missing. */
export type Translated<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Words
    ? (...given: Given) => Translated<Words>
    : T extends number | boolean | null | undefined
      ? T
      : { readonly [Key in keyof T]: Translated<T[Key]> }

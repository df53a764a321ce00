interface Term { readonly term: string; readonly meaning: string }

const plain = (text: string): string => text.trim().toLowerCase().replaceAll('ё', 'е')

/** Terms whose name has the words first, then those whose meaning has them. */
export function findTerms(terms: readonly Term[], text: string): readonly Term[] {
  const asked = plain(text)
  if (asked === '') return terms
  const named = terms.filter(({ term }) => plain(term).includes(asked))
  return [...named, ...terms.filter((one) => !named.includes(one) && plain(one.meaning).includes(asked))]
}

/** The same keys in the two layouts of a Russian keyboard. */
const CYRILLIC_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё'
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"

function retyped(text: string, from: string, to: string): string {
  return [...text].map((character) => {
    const position = from.indexOf(character)
    return position === -1 ? character : to.charAt(position)
  }).join('')
}

/** Text typed in the wrong layout, as the other one would have typed it: «ghbtv» is «приём». Lower case. */
export function inOtherLayout(text: string): string {
  const lower = text.toLowerCase()
  return /[а-яё]/.test(lower) ? retyped(lower, CYRILLIC_KEYS, LATIN_KEYS) : retyped(lower, LATIN_KEYS, CYRILLIC_KEYS)
}

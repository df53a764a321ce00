/** A scanner may drop the hyphen of our own number, «26-00001». */
const BARE_NUMBER = /^(\d{2})(\d{5,})$/

/** The numbers a scanned label of an order may stand for, the likeliest first. */
export function orderNumbersOf(text: string): readonly string[] {
  const number = text.trim()
  const whole = number.replace(BARE_NUMBER, '$1-$2')
  return whole === number ? [number] : [number, whole]
}

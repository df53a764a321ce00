/** Encodings letters of these suppliers and customers come in, whatever their headers say. */
const CANDIDATES = ['utf-8', 'windows-1251', 'koi8-r', 'gb18030', 'big5'] as const
const SAMPLE_CHARACTERS = 4_000
const REPLACEMENT = '\ufffd'
/** The ten commonest letters of Russian make two thirds of any text of it. */
const COMMON_CYRILLIC = new Set('оеаинтсрвлОЕАИНТСРВЛ')
/** Characters of nearly every Chinese letter about goods; a wrong reading yields rare ones instead. */
const COMMON_HAN = new Set('的一是不了人我在有他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往展该领传近留红治决周保达办运武半候七必城父强步完革深区即求品士转量空甚众技轻程告江语英基派满式李息写呢识极令黄德收脸钱党倒未持取设始版双历越史商千片容研像找友孩站广改议形委早房音火际则首单据导影失拿网香似斯专石若兵弟谁校读志飞观争究包组造落视济喜离虽坏谢您附件换货赔偿索订号批次维修配')
const PUNCTUATION = /[\s\d\p{P}A-Za-z]/u

interface Tally { letters: number; common: number; strange: number; inverted: number }

function tally(text: string): Tally {
  const counts: Tally = { letters: 0, common: 0, strange: 0, inverted: 0 }
  let before = ''
  for (const letter of text.slice(0, SAMPLE_CHARACTERS)) {
    if (letter === REPLACEMENT) counts.strange += 3
    else if (letter >= '\u0400' && letter <= '\u04ff') {
      counts.letters += 1
      if (COMMON_CYRILLIC.has(letter)) counts.common += 1
      if (/[а-яё]/.test(before) && /[А-ЯЁ]/.test(letter)) counts.inverted += 1
    } else if (/\p{Script=Han}/u.test(letter)) {
      counts.letters += 1
      if (COMMON_HAN.has(letter)) counts.common += 1
    } else if (letter > '\u007f' && !PUNCTUATION.test(letter)) counts.strange += 1
    before = letter
  }
  return counts
}

/** How much a text looks like Russian or Chinese, 0 to 1; a text of plain Latin letters looks right. */
export function plausibility(text: string): number {
  const { letters, common, strange, inverted } = tally(text)
  if (letters + strange === 0) return 1
  return Math.max(0, (common - inverted - 2 * strange) / (letters + strange))
}

/** Whether bytes were read by a wrong table: signs of no language, or capitals in the middle of words. */
export function looksMisread(text: string): boolean {
  const { letters, common, strange, inverted } = tally(text)
  return strange > 0 ? strange * 20 > letters : letters >= 20 && (inverted * 4 > letters || common * 4 < letters)
}

/** Encodings to try instead of the declared one. */
export const candidatesBeside = (declared: string): readonly string[] => CANDIDATES.filter((name) => name !== declared)

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes)

/** Text of bytes whose encoding nobody declared. */
export function guessText(bytes: Uint8Array): { readonly text: string; readonly charset: string } {
  const readings = CANDIDATES.map((charset) => ({ charset, text: decode(bytes, charset) }))
  const [utf8] = readings
  if (utf8 !== undefined && !utf8.text.includes(REPLACEMENT)) return utf8
  return readings.reduce((best, reading) => (plausibility(reading.text) > plausibility(best.text) ? reading : best), readings[0] ?? { charset: 'utf-8', text: '' })
}

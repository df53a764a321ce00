import type { PartUnit } from './quantities.ts'

/** Code and sign of a unit in the classifier of units of measure. Source: OKEI (OK 015-94), used by CommerceML. */
export const UNIT_CODES: Readonly<Record<PartUnit, { readonly code: string; readonly sign: string; readonly name: string; readonly international: string }>> = {
  pcs: { code: '796', sign: 'шт', name: 'Штука', international: 'PCE' }, set: { code: '839', sign: 'компл', name: 'Комплект', international: 'SET' }, pair: { code: '715', sign: 'пар', name: 'Пара', international: 'NPR' },
  m: { code: '006', sign: 'м', name: 'Метр', international: 'MTR' }, kg: { code: '166', sign: 'кг', name: 'Килограмм', international: 'KGM' }, l: { code: '112', sign: 'л', name: 'Литр', international: 'LTR' },
}

const WORDS: Readonly<Record<PartUnit, readonly string[]>> = {
  pcs: ['шт', 'штука', 'штук', 'pcs', 'pc', 'piece', 'pieces', 'ea', 'each', 'unit', 'pce', '796', '个', '件', '只', '台'], set: ['компл', 'комплект', 'к т', 'набор', 'set', 'sets', 'kit', '839', '套'], pair: ['пара', 'пар', 'пары', 'pair', 'pairs', 'npr', '715', '对', '双'],
  m: ['м', 'метр', 'метров', 'пог м', 'm', 'meter', 'metre', 'mtr', '006', '6', '米'], kg: ['кг', 'килограмм', 'kg', 'kgm', '166', '公斤', '千克'], l: ['л', 'литр', 'литров', 'l', 'liter', 'litre', 'ltr', '112', '升'],
}
const UNIT_BY_WORD: ReadonlyMap<string, PartUnit> = new Map((Object.keys(WORDS) as PartUnit[]).flatMap((unit) => WORDS[unit].map((word) => [word, unit] as const)))

/** The unit a file names by its sign, name or code; null: not one the program counts in. */
export const readUnit = (text: string): PartUnit | null => UNIT_BY_WORD.get(text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()) ?? null

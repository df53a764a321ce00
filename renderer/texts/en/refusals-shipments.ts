import type * as ru from '../ru/refusals-shipments.ts'
import { formatDate, formatNumber } from '#renderer/texts/formats.ts'
import type { Translated } from './translated.ts'

const SERIAL_REASONS: Readonly<Record<string, string>> = {
  too_short: 'shorter than three characters', too_long: 'longer than 64 characters', mixed_alphabets: 'Latin and Russian letters together', forbidden_character: 'has characters that are not allowed',
}

/** What is wrong with typed serial numbers, for the field and for the refusal. */
export const serialProblemText: Translated<typeof ru.serialProblemText> = (problem) => {
  switch (problem.problem) {
    case 'bad_serial': return `“${problem.text}”: ${SERIAL_REASONS[problem.reason] ?? 'the number cannot be read'}`
    case 'different_length': return `“${problem.text}”: the first and the last number differ in length. Write both in full, with leading zeros; one number with a hyphen goes without it.`
    case 'different_stem': return `“${problem.text}”: the first and the last number differ in more than their last digits`
    case 'wrong_order': return `“${problem.text}”: the last number is less than the first`
    case 'half_a_range': return `“${problem.text}”: the first and the last number are needed`
    case 'repeated': return `Number ${problem.text} is given twice`
    case 'too_many': return `One line holds no more than ${formatNumber(problem.max)} numbers`
  }
}

export const shipmentsRefusals: Translated<typeof ru.shipmentsRefusals> = {
  'shipments.not_found': () => 'There is no such shipment. Refresh the list.',
  'shipments.bad_serials': (details) => `Line ${details.lineNo}. ${serialProblemText(details)}`,
  'shipments.serials_twice': ({ lineNo, otherLineNo, serials }) => `Numbers ${serials} are both in line ${otherLineNo} and in line ${lineNo}.`,
  'shipments.arrived_before_shipped': ({ shippedOn, arrivedOn }) => `Arrival on ${formatDate(arrivedOn)} is before dispatch on ${formatDate(shippedOn)}.`,
  'shipments.in_future': ({ on }) => `${formatDate(on)} has not come yet.`,
  'shipments.goods_needed': ({ lineNo }) => `Line ${lineNo}: enter a model, a part or an SKU.`,
  'shipments.other_goods': ({ lineNo, goods }) => `Line ${lineNo}: ${goods} is another supplier’s goods.`,
  'shipments.other_supplier': () => 'The shipment, the order or the receipt belongs to another supplier.',
  'shipments.doubtful': () => 'Check what is marked. If all is right, save as it is.',
  'shipments.file_there': () => 'This file is already attached.',
  'shipments.in_use': () => 'A claim refers to the shipment: it cannot be deleted.',
}

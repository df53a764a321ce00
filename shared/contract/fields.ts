import { z } from 'zod'
import { isCivilDate } from '#shared/kit/calendar.ts'
import { CURRENCIES } from '#shared/kit/money.ts'
import { lawRule } from '#shared/law/rules.ts'

const LINE_MAX = 300
const TEXT_MAX = 4_000
const AMOUNT_MAX_MINOR = 100_000_000_000
const QTY_MAX_MILLI = 1_000_000_000

// Control characters never belong to typed text; tab and line ends stay.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

const clean = (max: number) => z.string().trim().max(max).refine((text) => !CONTROL.test(text), { error: 'control_characters' })

/** One line of typed text, may be empty. */
export const line = clean(LINE_MAX)
/** One line that must be filled. */
export const filledLine = line.refine((text) => text.length > 0, { error: 'required' })
/** Several lines of typed text, may be empty. */
export const text = clean(TEXT_MAX)
export const filledText = text.refine((value) => value.length > 0, { error: 'required' })
/** Calendar date YYYY-MM-DD that exists. */
export const civilDate = z.string().refine(isCivilDate, { error: 'no_such_date' })
/** UTC instant, ISO 8601. */
export const instant = z.string()
/** Not negative, integer minor units of the currency named beside it (roubles where none is named). */
export const amountMinor = z.number().int().min(0, { error: 'negative_amount' }).max(AMOUNT_MAX_MINOR)
export const qtyMilli = z.number().int().positive().max(QTY_MAX_MILLI)
/** Days of a written agreement on a repair term. Source: ZOZPP art. 20 p. 1. */
/** The longest repair term an agreement may name at all; the rule in force on its day may be stricter. Units: calendar days. Source: ZOZPP art. 20 p. 1. */
export const AGREED_DAYS_MAX = lawRule('GDS-REPAIR-AGREED').length ?? 0
export const agreedDays = z.number().int().min(1, { error: 'agreed_days_range' }).max(AGREED_DAYS_MAX, { error: 'agreed_days_range' })
export const currency = z.enum(CURRENCIES)
export const months = z.number().int().min(0).max(600)
export const code = z.string().regex(/^[A-Za-z0-9_.-]{1,40}$/)
/** A name in the three languages the papers use. */
export const names = z.strictObject({ ru: filledLine, en: line, zh: line })
/** A name the screen shows in its own language; where there is no English, people's Russian words stand. */
export const shownName = z.strictObject({ ru: z.string(), en: z.string() })
export const PAGE_SIZE_MAX = 200
export const pageSize = z.number().int().min(1).max(PAGE_SIZE_MAX)
/** More than nothing comes in, less goes out; never nothing. */
export const deltaMilli = z.number().int().min(-QTY_MAX_MILLI).max(QTY_MAX_MILLI).refine((value) => value !== 0, { error: 'not_zero' })
/** A quantity that may be nothing. */
export const anyQtyMilli = z.number().int().min(0, { error: 'negative_qty' }).max(QTY_MAX_MILLI)
const RATE_MAX_MICRO = 100_000_000_000
/** Roubles for one unit of a currency, in millionths. */
export const rateMicro = z.number().int().positive().max(RATE_MAX_MICRO)
const SERIALS_MAX = 2_000
const LOT_MAX = 60
export const serials = z.array(filledLine).max(SERIALS_MAX)
export const lot = line.refine((value) => value.length <= LOT_MAX, { error: 'too_long' })

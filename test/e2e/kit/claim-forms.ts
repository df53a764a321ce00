import { expect } from '@playwright/test'
import { read, type WorkBook } from 'xlsx'
import type { ClaimFormsScreen } from '#test/e2e/web/screens/claim-forms.ts'
import { brandForm, chineseForm, tableForm } from '#test/kit/supplier-forms.ts'
import { DEFECT_COUNT, serialOf } from './claim-centre.ts'
import type { ChosenFile } from './photos.ts'
import { savedByAnotherProgram } from './spreadsheet-program.ts'

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const serials = Array.from({ length: DEFECT_COUNT }, (_, at) => serialOf(at + 1))

/** A form as its supplier sends it, and what an administrator does with it once. */
export interface SupplierForm {
  readonly name: string
  readonly make: () => Promise<Buffer>
  readonly map: (screen: ClaimFormsScreen) => Promise<void>
  /** What a spreadsheet program must count over the lines. */
  readonly sums: (book: WorkBook) => void
}


export const SUPPLIER_FORMS: readonly SupplierForm[] = [
  // Its own words say what goes where.
  { name: 'chinese', make: chineseForm, map: () => Promise.resolve(), sums: (book) => { expect(book.Sheets['索赔单']?.['E16']?.v).toBe(DEFECT_COUNT) } },
  {
    name: 'brand', make: brandForm, sums: () => undefined,
    map: async (screen) => {
      await screen.linesStartAt('A4', 4, 2)
      await screen.map({ cell: 'A2', as: 'Шапка претензии', field: 'Номер претензии' })
      await screen.map({ cell: 'B4', as: 'Строка претензии', field: 'Серийный номер' })
      await screen.map({ cell: 'D4', as: 'Строка претензии', field: 'Тяжесть' })
      await screen.map({ cell: 'B5', as: 'Строка претензии', field: 'Недостаток' })
      await screen.map({ cell: 'B6', as: 'Строка претензии', field: 'Все снимки строки' })
    },
  },
  {
    name: 'table', make: () => tableForm(), sums: (book) => { expect(book.Sheets['Summary']?.['B3']?.v).toBe(DEFECT_COUNT) },
    map: async (screen) => {
      await screen.choose('Лист', 'Summary')
      await screen.map({ cell: 'B1', as: 'Шапка претензии', field: 'Номер претензии' })
    },
  },
]

export const fileOf = async ({ name, make }: SupplierForm): Promise<ChosenFile> => ({ name: `${name}.xlsx`, mimeType: MIME, buffer: await make() })

const textsOf = (book: WorkBook): string[] => Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet).map((cell: { readonly v?: unknown }) => String(cell.v)))

/** The filled form says the whole claim, to a reader and to a spreadsheet program of another maker. */
export function checkFilledForm(form: SupplierForm, bytes: Buffer, claimNumber: string): void {
  const another = savedByAnotherProgram(bytes)
  for (const book of another === null ? [read(bytes)] : [read(bytes), another]) {
    const words = textsOf(book)
    expect(words.some((word) => word.includes(claimNumber)), `${form.name}: the number of the claim`).toBe(true)
    for (const serial of serials) expect(words, form.name).toContain(serial)
  }
  if (another !== null) form.sums(another)
}

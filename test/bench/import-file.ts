import { writeFileSync } from 'node:fs'
import { chanceOf } from '#demo/random.ts'

export const IMPORTED_ROWS = 23_940
const CATEGORIES = ['Laptop', 'Vacuum', 'Toaster', 'Mobile', 'Printer/scanner', 'Lamp', 'Kettle', 'Headphones']
const BRANDS = ['Dell', 'Dyson', 'Bosch', 'Samsung', 'HP', '', 'Unknown', 'Philips']
const STATES = ['Fixed', 'Repairable', 'End of life', 'Unknown']
const WORDS = ['does not turn on', 'нет питания', 'l’écran reste noir', 'batteria scarica, non carica', 'leaks, "strange" noise', 'Kabel gebrochen', 'не греет, запах гари', 'fuse blown; replaced']

/** A table of as many rows and columns, and about as many letters, as a real register of repairs, in several languages. */
export function writeRegister(path: string): void {
  const chance = chanceOf(7)
  const rows = ['id,data_provider,country,partner_product_category,product_category,product_category_id,brand,year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,group_identifier,event_date,problem']
  for (let index = 0; index < IMPORTED_ROWS; index += 1) {
    const category = chance.pick(CATEGORIES)
    const problem = Array.from({ length: chance.between(1, 5) }, () => chance.pick(WORDS)).join('. ').replaceAll('"', '""')
    const on = `20${chance.between(14, 21)}-${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`
    rows.push(`bench_${index},"A Repair Project",GBR,"${category} ~ ${category}","${category}",${chance.between(1, 40)},${chance.pick(BRANDS)},,,${chance.pick(STATES)},,"Repair group ${chance.between(1, 300)}",${on},"${problem}"`)
  }
  writeFileSync(path, `${rows.join('\n')}\n`)
}

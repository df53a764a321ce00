/** More is no packing list of one shipment, even with a row for every unit. */
export const PACKING_ROWS_MAX = 20_000
export const PACKING_CHARS_MAX = 4_000_000

/** A row of a table as it stands; the number is the one a spreadsheet shows. */
export interface PackingTableRow { readonly rowNo: number; readonly cells: readonly string[] }

interface Scan { readonly cells: string[]; readonly rows: string[][]; cell: string; isQuoted: boolean }

function endCell(scan: Scan): void {
  scan.cells.push(scan.cell.trim())
  scan.cell = ''
}

function endRow(scan: Scan): void {
  endCell(scan)
  scan.rows.push(scan.cells.splice(0))
}

/** Cells of a pasted table. A quoted cell keeps its line ends, a doubled quote is one. */
function cellsOf(text: string, separator: string): string[][] {
  const scan: Scan = { cells: [], rows: [], cell: '', isQuoted: false }
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    if (character === '"' && scan.isQuoted && text[index + 1] === '"') {
      scan.cell += '"'
      index += 1
    } else if (character === '"' && (scan.isQuoted || scan.cell === '')) scan.isQuoted = !scan.isQuoted
    else if (scan.isQuoted) scan.cell += character
    else if (character === separator) endCell(scan)
    else if (character === '\n') endRow(scan)
    else if (character !== '\r') scan.cell += character
  }
  endRow(scan)
  return scan.rows.filter((row) => row.some((cell) => cell !== ''))
}

function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t'
  const [first = ''] = text.split('\n')
  return first.includes(';') ? ';' : ','
}

/** A table copied out of a spreadsheet, or the text of a file with semicolons or commas; empty rows are left out. */
export const tableOfText = (text: string): readonly PackingTableRow[] => cellsOf(text, separatorOf(text)).map((cells, index) => ({ rowNo: index + 1, cells }))

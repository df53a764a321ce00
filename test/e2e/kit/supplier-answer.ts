import ExcelJS from 'exceljs'
import PostalMime from 'postal-mime'
import { DEFECT_COUNT, SUPPLIER_EMAIL } from './claim-centre.ts'

/** Where the usual workbook asks for the decision on a line. */
const DECISION_COLUMN = 'AL'
const FIRST_ROW = 2

/** The workbook of the letter as it was sent, with every line accepted by the supplier. */
export async function answeredBook(rawLetter: string): Promise<Buffer> {
  const { attachments } = await PostalMime.parse(rawLetter)
  const sent = attachments.find(({ filename }) => filename?.endsWith('.xlsx'))
  if (sent === undefined) throw new Error('the letter carries no workbook')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(sent.content as ExcelJS.Buffer)
  const items = book.getWorksheet('Items')
  if (items === undefined) throw new Error('the workbook has no sheet of lines')
  for (let row = FIRST_ROW; row < FIRST_ROW + DEFECT_COUNT; row += 1) items.getCell(`${DECISION_COLUMN}${row}`).value = 'Accepted / 同意'
  return Buffer.from(await book.xlsx.writeBuffer())
}

const BASE64_LINE = /.{1,76}/g

/** The supplier's reply to that letter. */
export function answerLetter(rawLetter: string, book: Buffer): string {
  const id = /^Message-ID:\s*(\S+)/im.exec(rawLetter)?.[1] ?? ''
  const subject = /^Subject:\s*(.+)$/im.exec(rawLetter)?.[1] ?? ''
  return [
    `Message-ID: <answer-1@homeline.example>`, `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`, `From: Ms. Chen <${SUPPLIER_EMAIL}>`, 'To: claims@service.example', `Subject: Re: ${subject}`, `In-Reply-To: ${id}`, `References: ${id}`, 'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b1"', '', '--b1', 'Content-Type: text/plain; charset=utf-8', '', 'Dear colleagues, we accept all lines. Parts are on the way.', '--b1',
    'Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet; name="Answer.xlsx"', 'Content-Disposition: attachment; filename="Answer.xlsx"', 'Content-Transfer-Encoding: base64', '', ...(book.toString('base64').match(BASE64_LINE) ?? []), '--b1--', '',
  ].join('\r\n')
}

import { counted, formatDateTime, formatShortMoment, formatTime, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/printing.ts'
import type { Translated } from './translated.ts'

const JOB_FORMS: EnglishForms = ['job', 'jobs']
const PAPER_FORMS: EnglishForms = ['document', 'documents']
const COPY_FORMS: EnglishForms = ['copy', 'copies']

/** What went wrong, and what to do about it. */
export const TROUBLE_TEXTS: Translated<typeof ru.TROUBLE_TEXTS> = {
  printer_missing: 'There is no such printer. Check that it is on and that the print settings name it rightly.',
  printer_unreachable: 'The printer does not answer. Check its power, cable and network.',
  connection_lost: 'The line to the printer broke. See whether the label came out, and print again if not.',
  printer_refused: 'The printer did not take the job. See whether it shows a fault and has paper.',
  paper_wrong: 'The sheet is smaller than the document. Choose another paper size in the print settings.',
  disk_full: 'The disk is full. Free some space and try again: the document is safe.',
  file_damaged: 'The stored file is damaged or gone. It was not printed.',
  not_on_this_system: 'This computer cannot print that way: the print service is missing. Choose another connection.',
  interrupted: 'The program closed while printing. See whether the document came out, and print again if not.',
  not_come_out: 'Marked as not printed.',
  unknown: 'Printing failed.',
}

export const JOB_STATE_LABELS: Translated<typeof ru.JOB_STATE_LABELS> = { waiting: 'waiting', printing: 'printing', printed: 'printed', failed: 'not printed', cancelled: 'cancelled', dropped: 'removed' }
export const PAGE_SIZE_LABELS: Translated<typeof ru.PAGE_SIZE_LABELS> = { A4: 'A4, 210 × 297 mm', A5: 'A5, 148 × 210 mm', A3: 'A3, 297 × 420 mm', label58x40: 'label 58 × 40 mm' }
export const CONNECTION_LABELS: Translated<typeof ru.CONNECTION_LABELS> = { network: 'Network', queue: 'System queue', path: 'Port or shared printer', driver: 'Through its driver' }
export const LANGUAGE_LABELS: Translated<typeof ru.LANGUAGE_LABELS> = { tspl: 'TSPL: TSC, Xprinter, Atol', zpl: 'ZPL: Zebra and compatible' }

export const printingTexts: Translated<typeof ru.printingTexts> = {
  footer: {
    idle: 'The print queue is empty', open: (count) => `Printing: ${counted(count, JOB_FORMS)}`, failed: (count) => `Not printed: ${counted(count, PAPER_FORMS)}`, asked: (count) => `Printed? ${counted(count, PAPER_FORMS)}`,
    title: 'Open the print queue of this workplace',
  },
  notPrinted: (title, why) => `${title}: not printed. ${why}`,
  cancelled: (title) => `${title}: printing cancelled`,
  sent: (title, printer) => `${title}: sent to “${printer}”`,
  again: 'Try again',
  queue: {
    title: 'Print queue', empty: 'The queue is empty', emptyWhy: 'Everything printed at this workplace will be here, and whatever could not be printed.',
    waiting: 'Waiting for you', done: 'Printed last', close: 'Close', settings: 'Print settings', print: 'Print', drop: 'Remove', yes: 'Yes, printed', no: 'No',
    question: 'Printed?', asked: 'Sent to the printer without a dialog. Did the whole document come out?',
    where: (printer, copies) => [printer === '' ? 'print dialog' : printer, copies > 1 ? counted(copies, COPY_FORMS) : ''].filter(Boolean).join(', '),
    at: formatShortMoment, next: (at) => `Next try at ${formatTime(at)}`,
    jobActions: (title) => `Actions: ${title}`,
  },
  ask: { title: 'Printed?', text: (title, printer) => `${title} was sent to “${printer}”. Did the whole document come out, and can it be read?`, yes: 'Yes, printed', no: 'No, print again', later: 'Answer later' },
  answer: (isPrinted, at, person) => `${isPrinted ? 'print confirmed' : 'marked as not printed'}: ${[formatDateTime(at), person].filter(Boolean).join(', ')}`,
  target: {
    printer: 'Printer', ask: 'Ask in the print dialog', page: 'Paper', copies: 'Copies', remembered: 'Your choice will be remembered at this workplace for such documents.', byBrowser: 'The printer is chosen in the print dialog of the browser. The desktop program can print straight to a chosen printer.',
  },
  settings: {
    forgotten: 'The choice of printer is taken back.', papers: 'Where to print', papersSub: 'At this workplace', anyPaper: 'All documents', label: 'Labels 58 × 40 mm', addKind: 'A printer of its own for a document', chooseKind: 'Choose a document', add: 'Add', forget: 'As all others',
    noDevice: 'Print dialog of the system',
    devices: 'Label printers', devicesSub: 'Dot for dot, 203 dpi', noDevices: 'No label printers', noDevicesWhy: 'Labels are printed through the print dialog for now. A label printer prints them at once and undistorted.', newDevice: 'Add a printer',
    edit: 'Edit', remove: 'Remove', removeQuestion: 'Remove the printer?', test: 'Test label', testWhy: 'The frame must lie on the edges of the label. If it is off, measure it by the ruler and enter the correction.',
    where: (connection, address, port) => `${connection}: ${address}${port === null ? '' : `:${port}`}`, shift: (x, y) => `offset ${x} / ${y} mm`,
  },
  device: {
    newTitle: 'Label printer', name: 'Name', connection: 'Connection', address: { network: 'Address of the printer', queue: 'Name of the queue', path: 'Port or path', driver: 'System printer' },
    addressHint: { network: 'IP address or name. The program contacts nothing else.', queue: 'As the print system has it (lpstat -p)', path: 'For example \\\\DESK\\Zebra or /dev/usb/lp0', driver: 'The exact name the system has for the printer' },
    port: 'Port', language: 'Printer language', mediaWidth: 'Label width, mm', mediaHeight: 'Label height, mm', shiftX: 'Offset to the right, mm', shiftY: 'Offset down, mm', shiftHint: 'From −10 to 10 in steps of 0.125 mm; minus is left and up', save: 'Save',
  },
}

/** The customer’s signature by hand, or by pen with a scan. */
export const signingTexts: Translated<typeof ru.signingTexts> = {
  sign: 'Sign', addScan: 'Attach a scan', onTablet: 'On the screen', onPaper: 'On paper', ways: 'Way of signing', title: (paper) => `Signature: ${paper}`,
  plain: 'simple signature on a tablet', paperWay: 'signed on paper, scan', signer: 'Who signs', signerNeeded: 'Say who signs', pad: 'Field for the signature', padHint: 'Sign with a pen, a finger or a mouse', clear: 'Clear', save: 'Save the signature', needed: 'Sign in the field',
  whatIsSigned: (digest) => `What is signed is the document with the checksum ${digest}…. The file itself does not change: the signed copy is kept beside it.`,
  notQualified: 'This is a simple signature on a tablet, not a qualified electronic one.', byKeyboard: 'No pen or mouse? Print the document and attach the scan: it counts as much.',
  scan: 'Scan or photo of the signed document', chooseScan: 'Choose a file', scanNeeded: 'Choose a file', attach: 'Attach', read: 'Show the document', hide: 'Hide the document',
  signed: (way, name, at) => `${way}: ${name}, ${formatShortMoment(at)}`, signedToast: 'The document is signed', open: 'Signed copy', picture: (name) => `Signature: ${name}`,
  signedTitle: (sha256) => `The document signed has SHA-256: ${sha256}`,
}

import { counted, formatDateTime, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/templates.ts'
import type { Translated } from './translated.ts'

export type { HelpLine } from '../ru/templates.ts'
export { templateProblem } from './template-problems.ts'

const PROBLEM_FORMS: EnglishForms = ['mistake', 'mistakes']
const SAME_LINE_FORMS: EnglishForms = ['line', 'lines']

const versionName = (version: number): string => (version === 0 ? 'original' : `version ${version}`)

export const templatesTexts: Translated<typeof ru.templatesTexts> = {
  list: 'Paper templates', search: 'Find a template', searchHint: 'A word of its name', nothing: 'There is no such template', nothingWhy: 'Change the word.',
  listNote: 'A changed template works for papers printed after it is saved. Printed ones do not change.',
  columns: { group: 'Section', title: 'Paper', version: 'Template', by: 'Changed by', at: 'When', state: 'Draft' },
  version: versionName, unsaved: 'not saved', moment: formatDateTime,
  title: (title) => `Template: ${title}`, sub: (version, at, by) => `${versionName(version)}, ${formatDateTime(at)}, ${by}`, subShipped: 'original text of the program',
  back: 'To the list', reset: 'Discard changes', resetDone: 'Changes discarded', takeBack: 'Undo', save: 'Save', nothingChanged: 'no changes', readOnly: 'Templates are changed by the administrator.',
  hasProblems: (count) => counted(count, PROBLEM_FORMS), checking: 'checking the text', kept: 'Not saved, the text stays at this workplace',
  newer: (version) => `While you were editing, the template was changed: ${versionName(version)} is in use. Your text is intact, the differences are on the “Versions” tab.`,
  editor: { label: 'Text of the template', problems: 'Mistakes in the text', clean: 'No mistakes', at: (line, message) => `Line ${line}: ${message}` },
  side: 'Fields, sample and versions', tabs: { fields: 'Fields', sample: 'Sample', versions: 'Versions' },
  saveDialog: {
    title: (version) => `Save as version ${version}`, comment: 'What was changed and why', commentHint: 'Goes into the list of versions and the journal', needed: 'Write what was changed', why: 'The version comes into use at once, for new papers. Printed ones stay as they were.', saved: (version) => `Saved: version ${version}`,
  },
  leave: { title: 'Changes of the template are not saved', why: 'They can be kept as a draft: it opens when you come back to this template.', keep: 'Keep draft', drop: 'Discard', stay: 'Stay' },
}

export const fieldsTexts: Translated<typeof ru.fieldsTexts> = {
  search: 'Find a field', searchHint: 'Title or name', nothing: 'There is no such field', blocks: 'Blocks', insertHint: 'A click inserts it where the cursor is', readOnlyHint: 'What may be named in the template of this paper',
  block: { item: 'Goods', customer: 'Consumer', state: 'Condition and included items', org: 'Contractor (header, always printed)' },
  required: 'required', lacks: 'not in the text', used: 'in the text', lacking: (labels) => `Required fields not in the text: ${labels.join('; ')}.`,
  groups: { paper: 'Fields of the paper', head: 'Number and place', org: 'Contractor', customer: 'Consumer', item: 'Goods', state: 'Condition at intake', law: 'Articles of law' },
  types: { line: 'line', text: 'text', date: 'date', datetime: 'date and time', amount: 'amount', integer: 'number', choice: 'choice', check: 'tick', rows: 'table' },
  answers: (codes) => `answers: ${codes.join(', ')}`,
}

export const templateSampleTexts: Translated<typeof ru.templateSampleTexts> = {
  order: 'Order', orderHint: 'Number, customer or device', make: 'Show sample', again: 'Refresh sample', orderNeeded: 'choose an order', wrongText: 'put the mistakes right first', old: 'The text has changed since the sample',
  none: 'Sample on a real order', noneWhy: 'Choose an order: the paper will be shown as it comes out of the printer, marked as a sample and without a number. Fields filled in when printing stay empty.', making: 'Making the sample',
}

export const versionsTexts: Translated<typeof ru.versionsTexts> = {
  list: 'Versions of the template', current: 'in use', draft: 'Unsaved changes', shipped: 'Original text of the program', version: (version) => `Version ${version}`, by: (at, by) => `${formatDateTime(at)}, ${by}`,
  restore: 'Restore this version', restoreShipped: 'Restore original', question: 'The text becomes a new version. Restore it?', confirm: 'Restore', restored: (version) => `Restored: version ${version}`, same: 'same text', unsavedFirst: 'save or discard the changes first',
  difference: (from, to) => `Differences: ${from} and ${to}`, currentName: 'text in use', noDifference: 'No differences', skipped: (count) => `${counted(count, SAME_LINE_FORMS)} unchanged`, added: 'added', removed: 'removed',
}

/** Words after a bar are part of the language of templates, whose papers are Russian: they are written as they are. */
export const templateHelp: Translated<typeof ru.templateHelp> = {
  title: 'How to write a template',
  intro: 'The text is printed as written. Lines in a row make a paragraph, an empty line starts a new one.',
  lines: [
    { write: '# Heading', means: 'heading of a part' },
    { write: '{field}', means: 'value of a field; names are in the list below' },
    { write: '{s_total|прописью}', means: 'an amount in words; dates take «словами», numbers «дней», «месяцев», «раз», articles «полностью»' },
    { write: '> line', means: 'addressee, on the right' },
    { write: '! line', means: 'bold' },
    { write: '~ line', means: 'small: explanation of the law' },
    { write: '- item', means: 'list; 1. 2. 3. – numbered' },
    { write: '@facts field field', means: 'fields in two columns with captions; @facts 3 – in three, @facts 1 – full width' },
    { write: '@block item', means: 'ready block: goods, consumer, condition' },
    { write: '@rows field', means: 'table' },
    { write: '@options field', means: 'all answers with a mark at the chosen one' },
    { write: '[ ] words', means: 'a box to tick by hand; [field] – ticked when the field is' },
    { write: '@if field … @end', means: 'printed when the field is filled in; @if not field – when empty; @if field = answer – at that answer; @else – otherwise' },
    { write: '@lines 2', means: 'two lines to write on by hand' },
    { write: '@page', means: 'new page' },
    { write: '@sign Исполнитель | Потребитель', means: 'signatures; an empty side is not printed' },
    { write: '@signer Эксперт | {expert}', means: 'signature of one more person' },
    { write: '// words', means: 'note, not printed' },
  ],
  ends: 'To print a brace, double it: {{. Begin a line that starts with a special sign with a backslash.',
}

import type { TemplateProblem } from '#shared/contract/templates.ts'
import type { TemplateKind } from '#shared/documents/kinds.ts'
import { counted, formatDateTime, type PluralForms } from '#renderer/texts/formats.ts'
import type { FieldType } from '#shared/documents/papers/field.ts'
import type { PlaceholderGroup } from '#shared/documents/templates/placeholders.ts'

const PROBLEM_FORMS: PluralForms = { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' }
const SAME_LINE_FORMS: PluralForms = { one: 'строка', few: 'строки', many: 'строк', other: 'строки' }

const versionName = (version: number): string => (version === 0 ? 'исходный' : `версия ${version}`)

export const templatesTexts = {
  list: 'Шаблоны документов', search: 'Найти шаблон', searchHint: 'Слово из названия', nothing: 'Такого шаблона нет', nothingWhy: 'Измените слово.',
  listNote: 'Изменённый шаблон действует для документов, которые печатают после сохранения. Напечатанные не меняются.',
  columns: { group: 'Раздел', title: 'Документ', version: 'Шаблон', by: 'Кто изменил', at: 'Когда', state: 'Черновик' },
  version: versionName, unsaved: 'не сохранён', moment: formatDateTime,
  title: (title: string) => `Шаблон: ${title}`, sub: (version: number, at: string, by: string) => `${versionName(version)}, ${formatDateTime(at)}, ${by}`, subShipped: 'исходный текст программы',
  back: 'К списку', reset: 'Сбросить изменения', resetDone: 'Изменения сброшены', takeBack: 'Вернуть', save: 'Сохранить', nothingChanged: 'изменений нет', readOnly: 'Шаблоны меняет администратор.',
  hasProblems: (count: number) => counted(count, PROBLEM_FORMS), checking: 'текст проверяется', kept: 'Не сохранено, текст остаётся на этом рабочем месте',
  newer: (version: number) => `Пока вы правили, шаблон изменили: действует ${versionName(version)}. Ваш текст цел, отличия – на вкладке «Версии».`,
  editor: { label: 'Текст шаблона', problems: 'Ошибки в тексте', clean: 'Ошибок нет', at: (line: number, message: string) => `Строка ${line}: ${message}` },
  side: 'Поля, образец и версии', tabs: { fields: 'Поля', sample: 'Образец', versions: 'Версии' },
  saveDialog: {
    title: (version: number) => `Сохранить как версию ${version}`, comment: 'Что изменено и почему', commentHint: 'Попадёт в список версий и в журнал', needed: 'Напишите, что изменено', why: 'Версия начнёт действовать сразу, для новых документов. Напечатанные останутся какими были.', saved: (version: number) => `Сохранено: версия ${version}`,
  },
  leave: { title: 'Изменения шаблона не сохранены', why: 'Их можно оставить черновиком: он откроется, когда вы вернётесь к этому шаблону.', keep: 'Оставить черновик', drop: 'Сбросить', stay: 'Остаться' },
} as const

export const fieldsTexts = {
  search: 'Найти поле', searchHint: 'Название или имя', nothing: 'Такого поля нет', blocks: 'Блоки', insertHint: 'Щелчок вставляет в место курсора', readOnlyHint: 'Что можно назвать в шаблоне этого документа',
  block: { item: 'Товар', customer: 'Потребитель', state: 'Состояние и комплектность', org: 'Исполнитель (шапка, печатается всегда)' } as Readonly<Record<string, string>>,
  required: 'обязательное', lacks: 'нет в тексте', used: 'есть в тексте', lacking: (labels: readonly string[]) => `Обязательные поля, которых нет в тексте: ${labels.join('; ')}.`,
  groups: { paper: 'Поля документа', head: 'Номер и место', org: 'Исполнитель', customer: 'Потребитель', item: 'Товар', state: 'Состояние при приёме', law: 'Статьи закона' } satisfies Readonly<Record<PlaceholderGroup, string>>,
  types: { line: 'строка', text: 'текст', date: 'дата', datetime: 'дата и время', amount: 'сумма', integer: 'число', choice: 'выбор', check: 'отметка', rows: 'таблица' } satisfies Readonly<Record<FieldType, string>>,
  answers: (codes: readonly string[]) => `ответы: ${codes.join(', ')}`,
} as const

export const templateSampleTexts = {
  order: 'Заказ', orderHint: 'Номер, клиент или изделие', make: 'Показать образец', again: 'Обновить образец', orderNeeded: 'выберите заказ', wrongText: 'сначала исправьте ошибки', old: 'Текст изменился после образца',
  none: 'Образец на настоящем заказе', noneWhy: 'Выберите заказ: документ покажется таким, каким выйдет из печати, с пометкой «Образец» и без номера. Поля, которые заполняют при печати, останутся пустыми.', making: 'Образец составляется',
} as const

export const versionsTexts = {
  list: 'Версии шаблона', current: 'действует', draft: 'Несохранённые изменения', shipped: 'Исходный текст программы', version: (version: number) => `Версия ${version}`, by: (at: string, by: string) => `${formatDateTime(at)}, ${by}`,
  restore: 'Вернуть эту версию', restoreShipped: 'Вернуть исходный', question: 'Текст станет новой версией. Вернуть?', confirm: 'Вернуть', restored: (version: number) => `Возвращено: версия ${version}`, same: 'текст тот же', unsavedFirst: 'сначала сохраните или сбросьте изменения',
  difference: (from: string, to: string) => `Отличия: ${from} и ${to}`, currentName: 'действующий текст', noDifference: 'Отличий нет', skipped: (count: number) => `${counted(count, SAME_LINE_FORMS)} без изменений`, added: 'добавлено', removed: 'убрано',
} as const

export type HelpLine = { readonly write: string; readonly means: string }
export const templateHelp: { readonly title: string; readonly intro: string; readonly lines: readonly HelpLine[]; readonly ends: string } = {
  title: 'Как писать шаблон',
  intro: 'Текст печатается как написан. Строки подряд складываются в абзац, пустая строка начинает новый.',
  lines: [
    { write: '# Заголовок', means: 'заголовок части' },
    { write: '{поле}', means: 'значение поля; имена – в списке ниже' },
    { write: '{s_total|прописью}', means: 'сумма прописью; у дат – словами, у чисел – дней, месяцев, раз, у статей – полностью' },
    { write: '> строка', means: 'адресат, справа' },
    { write: '! строка', means: 'жирным' },
    { write: '~ строка', means: 'мелким: разъяснение закона' },
    { write: '- пункт', means: 'список; 1. 2. 3. – с номерами' },
    { write: '@facts поле поле', means: 'поля в две колонки с подписями; @facts 3 – в три, @facts 1 – во всю ширину' },
    { write: '@block item', means: 'готовый блок: товар, потребитель, состояние' },
    { write: '@rows поле', means: 'таблица' },
    { write: '@options поле', means: 'все ответы с отметкой выбранного' },
    { write: '[ ] слова', means: 'квадрат для отметки от руки; [поле] – отмеченный, когда поле отмечено' },
    { write: '@if поле … @end', means: 'печатается, когда поле заполнено; @if not поле – когда пусто; @if поле = ответ – при этом ответе; @else – иначе' },
    { write: '@lines 2', means: 'две строки для записи от руки' },
    { write: '@page', means: 'новая страница' },
    { write: '@sign Исполнитель | Потребитель', means: 'подписи; пустая сторона не печатается' },
    { write: '@signer Эксперт | {expert}', means: 'подпись ещё одного лица' },
    { write: '// слова', means: 'заметка, не печатается' },
  ],
  ends: 'Чтобы напечатать фигурную скобку, удвойте её: {{. Строку, которая начинается с особого знака, начните с обратной косой черты.',
}

/** What is wrong with the text of a template of this paper. */
export const templateProblem = (_kind: TemplateKind, { message }: TemplateProblem): string => message

import type { TemplateProblem, TemplateProblemCode } from './ast.ts'
import { TEMPLATE_MAX_CHARACTERS, TEMPLATE_MAX_DEPTH, TEMPLATE_MAX_LINE_CHARACTERS, TEMPLATE_MAX_LINES, TEMPLATE_MAX_NODES, TEMPLATE_MAX_PROBLEMS } from './limits.ts'

/** Russian sentences for whoever edits the template; `about` is the word that stands in the template. */
const MESSAGES: Readonly<Record<TemplateProblemCode, (about: string) => string>> = {
  too_long: () => `шаблон длиннее ${TEMPLATE_MAX_CHARACTERS} знаков`,
  too_many_lines: () => `в шаблоне больше ${TEMPLATE_MAX_LINES} строк`,
  line_too_long: () => `строка длиннее ${TEMPLATE_MAX_LINE_CHARACTERS} знаков`,
  control_characters: () => 'в строке есть недопустимый знак',
  too_many_nodes: () => `в шаблоне больше ${TEMPLATE_MAX_NODES} частей`,
  too_deep: () => `условия вложены глубже ${TEMPLATE_MAX_DEPTH}`,
  empty: () => 'шаблон пуст',
  brace_unclosed: () => 'фигурная скобка не закрыта',
  brace_extra: () => 'лишняя закрывающая скобка; чтобы напечатать её, удвойте',
  bad_placeholder: (about) => `«${about}» не похоже на имя поля`,
  unknown_field: (about) => `поля «${about}» в этом документе нет`,
  unknown_format: (about) => `вида записи «${about}» нет`,
  format_not_for_type: (about) => `вид записи «${about}» этому полю не подходит`,
  table_in_words: (about) => `«${about}» – таблица, её печатает строка @rows ${about}`,
  unknown_directive: (about) => `указания «${about}» нет`,
  bad_argument: (about) => `после «${about}» указано не то, что нужно`,
  unknown_block: (about) => `блока «${about}» в этом документе нет`,
  not_a_table: (about) => `«${about}» – не таблица`,
  not_a_choice: (about) => `«${about}» – не выбор из списка`,
  not_a_check: (about) => `«${about}» – не отметка`,
  not_words: (about) => `«${about}» – не строка и не текст`,
  unknown_answer: (about) => `ответа «${about}» у этого поля нет`,
  if_unclosed: () => 'условие не закрыто: нет @end',
  else_without_if: () => '@else без @if',
  else_twice: () => 'второй @else в одном условии',
  end_without_if: () => '@end без @if',
  field_not_used: (about) => `обязательное поле «${about}» нигде не печатается`,
  signature_missing: () => 'нет подписей: нужна строка @sign или @signer',
}

export class ProblemList {
  readonly #all: TemplateProblem[] = []

  /** `named`: how the sentence calls it, where that is not the word itself. */
  add(...[line, column, code, about = '', named = about]: readonly [line: number, column: number, code: TemplateProblemCode, about?: string, named?: string]): void {
    if (this.#all.length < TEMPLATE_MAX_PROBLEMS) this.#all.push({ line, column, code, about, message: MESSAGES[code](named) })
  }

  get all(): readonly TemplateProblem[] {
    return this.#all
  }
}

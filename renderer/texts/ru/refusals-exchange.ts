import type { ExchangeRefusals } from '#shared/contract/refusals/exchange.ts'
import type { RefusalTexts } from './refusal-texts.ts'

const QUESTIONS = { currency: 'валюта цен', decimals: 'дробный знак', shifted: 'столбцы сдвинуты', price_type: 'вид цен', rate: 'курс' } as const

const NOT_COMMERCEML = {
  not_xml: 'разметка повреждена', no_root: 'нет раздела «КоммерческаяИнформация»', no_catalogue: 'нет ни каталога, ни предложений', version: 'другая версия схемы', too_deep: 'слишком глубокая вложенность', encoding: 'неизвестная кодировка',
} as const

export const exchangeRefusals: RefusalTexts<ExchangeRefusals> = {
  'exchange.supplier_needed': () => 'Укажите поставщика, чей это прайс.',
  'exchange.warehouse_needed': () => 'Укажите склад, на котором лежат эти остатки.',
  'exchange.currency_needed': () => 'Укажите валюту цен: в файле её нет.',
  'exchange.unanswered': ({ questions }) => `Сначала ответьте на вопросы о файле: ${questions.map((code) => QUESTIONS[code]).join(', ')}.`,
  'exchange.changed_meanwhile': () => 'После проверки каталог или склад изменился. Проверьте файл ещё раз.',
  'exchange.two_currencies': ({ currencies }) => `В файле цены в разных валютах: ${currencies.join(', ')}. Разделите файл или укажите столбец валюты.`,
  'exchange.not_commerceml': ({ reason }) => `Это не файл обмена CommerceML 2: ${NOT_COMMERCEML[reason]}.`,
  'exchange.depended_on': ({ partNumbers }) => `Отменить нельзя: с этими запчастями уже работали – ${partNumbers.join(', ')}.`,
  'exchange.nothing_to_export': () => 'Выгружать нечего: каталог пуст.',
}

export const searchTexts = {
  label: 'Поиск заказа, клиента, изделия',
  placeholder: 'Заказ, телефон, серийный номер, клиент',
  results: 'Найденные заказы',
  nothing: (typed: string) => `По запросу «${typed}» ничего не найдено`,
  nothingWhy: 'Ищется по номеру заказа, телефону, серийному номеру, изделию и клиенту.',
  intakeWith: (typed: string) => `Принять изделие с номером ${typed}`,
  clear: 'Очистить поиск',
  repaired: (text: string) => `Показано по запросу «${text}»`,
  searching: 'Идёт поиск',
  closedOn: (on: string) => `выдан ${on}`,
} as const

export const holidayTexts = {
  open: 'Выходные поставщика', title: 'Выходные и праздники Китая', year: 'Год', announced: 'Выходные года объявлены официально', source: 'Источник', sourceHint: 'Номер извещения или ссылка',
  from: 'С', to: 'По', kind: 'Что это', kinds: { off: 'выходные', work: 'перенос: рабочие дни' }, holiday: 'Праздник', confirmed: 'Подтверждено', add: 'Добавить период', remove: 'Убрать', save: 'Сохранить', period: (no: number) => `Период ${no}`,
  none: 'Дни этого года не внесены.', needsDays: 'укажите обе даты каждого периода',
} as const

export const listKeyTexts = {
  search: 'Искать в списке',
  undo: 'Отменить последнее действие',
  customer: 'Написать клиенту или записать звонок',
} as const

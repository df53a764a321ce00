export const undoTexts = { undo: 'Отменить', undone: 'Отменено, всё как было.' } as const

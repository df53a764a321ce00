import type { HandoverBlocker } from '#shared/handover/blockers.ts'

export const handoverTexts = {
  blockersTitle: 'Почему нельзя выдать',
  /** What clears the blocker. */
  actions: {
    decision_missing: 'Решить', consent_missing: 'Записать', work_lines_missing: 'Внести', work_unfinished: 'Закончить', settlement_missing: 'Записать',
    issue_act_missing: 'Составить', works_act_missing: 'Составить', money_due: 'Принять', refusal_act_missing: 'Составить', diagnosis_act_missing: 'Составить',
  } satisfies Readonly<Record<HandoverBlocker, string>>,
  dialog: {
    title: (number: string) => `Выдача: заказ ${number}`,
    receivedBy: 'Кто получил',
    receivedByHint: 'Фамилия, имя, отчество; для представителя – и доверенность',
    receivedNeeded: 'Укажите, кто получил',
    note: 'Заметка о выдаче',
    noteHint: 'Замечания получателя, комплектность, возвращённые детали',
    give: 'Вернуть вместе с изделием',
    submit: 'Выдать',
    done: (number: string) => `Заказ ${number} выдан`,
  },
} as const

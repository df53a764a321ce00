import type * as ru from '../ru/handover.ts'
import type { Translated } from './translated.ts'

export const handoverTexts: Translated<typeof ru.handoverTexts> = {
  blockersTitle: 'Why it cannot be handed over',
  actions: {
    decision_missing: 'Decide', consent_missing: 'Record', work_lines_missing: 'Enter', work_unfinished: 'Finish', settlement_missing: 'Record',
    issue_act_missing: 'Write', works_act_missing: 'Write', money_due: 'Take', refusal_act_missing: 'Write', diagnosis_act_missing: 'Write',
  },
  dialog: {
    title: (number) => `Hand-over: order ${number}`,
    receivedBy: 'Received by',
    receivedByHint: 'Surname, name, patronymic; for a representative the power of attorney, too',
    receivedNeeded: 'Say who received it',
    note: 'Note on the hand-over',
    noteHint: 'Remarks of the recipient, contents, parts returned',
    give: 'Return together with the device',
    submit: 'Hand over',
    done: (number) => `Order ${number} handed over`,
  },
}

import * as ru from './ru/clock-labels.ts'
import { inLanguage } from './catalogue.ts'

export const { DUTY_LABELS, SHORT_DEMAND_LABELS, DEMAND_GROUPS, DEMAND_GROUP_LABELS, EVENT_KIND_LABELS, CHANNEL_LABELS, ADDRESSEE_LABELS, ENDING_LABELS, INFLUENCE_LABELS, CONSEQUENCE_LABELS, GATE_LABELS, ROLE_ANSWER_LABELS, IN_ROLE_LABELS, ENTRY_FIELD_LABELS, entryFieldLabel, entryFieldName, RULE_LABELS } = inLanguage('clock-labels', ru)

import * as ru from './ru/mail.ts'
import { inLanguage } from './catalogue.ts'

export const { MAIL_LANGUAGE_LABELS, MAIL_LANGUAGE_SHORT, LETTER_KIND_LABELS, LETTER_FIELD_LABELS, MESSAGE_PROBLEM_TEXTS, LINK_KIND_LABELS, LINK_REASON_LABELS, OUTBOX_STATE_LABELS, mailTexts, queueTexts, threadTexts, linkTexts, caseTexts, assignTexts, snoozeTexts, composeTexts, outboxTexts, syncTexts, emlTexts, mailSettingsTexts, letterTexts, LETTER_SAMPLES } = inLanguage('mail', ru)

export interface MailRefusals {
  'mail.mailbox_not_found': Record<string, never>
  'mail.address_taken': { address: string }
  /** A server elsewhere is reached by an encrypted connection only. */
  'mail.encryption_needed': { host: string }
  'mail.password_needed': { name: string }
  /** The stored password was entered for other servers; this one would learn it. */
  'mail.password_for_new_server': { host: string }
  /** This host was started without a place to keep the key of passwords in. */
  'mail.no_key_store': Record<string, never>
  'mail.mailbox_off': { name: string }
  'mail.server_trouble': { trouble: string; detail: string }
  'mail.already_running': { name: string }
  'mail.cancelled': Record<string, never>
  'mail.thread_not_found': Record<string, never>
  'mail.message_not_found': Record<string, never>
  'mail.attachment_not_found': Record<string, never>
  'mail.attachment_unreadable': { name: string }
  'mail.link_target_not_found': { kind: string }
  'mail.draft_not_found': Record<string, never>
  'mail.bad_address': { address: string }
  'mail.recipient_needed': Record<string, never>
  'mail.subject_needed': Record<string, never>
  'mail.too_big': { totalBytes: number; maxBytes: number }
  'mail.file_too_big': { name: string; sizeBytes: number; maxBytes: number }
  'mail.other_supplier': { number: string }
  'mail.outbox_not_found': Record<string, never>
  'mail.outbox_wrong_state': { state: string }
  'mail.template_not_found': Record<string, never>
  'mail.template_unknown_fields': { fields: readonly string[] }
  'mail.template_broken': { position: number }
  'mail.day_in_past': { on: string }
  'mail.nothing_to_remind': Record<string, never>
  'mail.not_an_email': { name: string }
}

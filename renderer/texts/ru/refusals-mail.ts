import type { MailRefusals } from '#shared/contract/refusals/mail.ts'
import { formatDate, formatFileSize } from '#renderer/texts/formats.ts'
import { labelOf } from './labels.ts'
import { mailTroubleText } from './mail-troubles.ts'
import type { RefusalTexts } from './refusal-texts.ts'

const LINK_TARGETS: Readonly<Record<string, string>> = { claim: 'Такой претензии нет.', order: 'Такого заказа нет.', supplier: 'Такого поставщика нет.' }
const OUTBOX_STATES: Readonly<Record<string, string>> = { queued: 'ждёт отправки', sending: 'отправляется', sent: 'уже отправлено', failed: 'не отправлено', unclear: 'отправка не подтверждена' }

export const mailRefusals: RefusalTexts<MailRefusals> = {
  'mail.mailbox_not_found': () => 'Почтового ящика нет. Обновите список.',
  'mail.address_taken': ({ address }) => `Ящик ${address} уже подключён.`,
  'mail.encryption_needed': ({ host }) => `Сервер ${host} – не на этом компьютере: выберите шифрование TLS или STARTTLS.`,
  'mail.password_needed': ({ name }) => `Введите пароль ящика «${name}».`,
  'mail.password_for_new_server': ({ host }) => `Сервер или имя пользователя изменены: введите пароль ещё раз. Прежний пароль на ${host} не передан.`,
  'mail.no_key_store': () => 'На этом компьютере негде хранить ключ паролей, поэтому пароль не сохранён. Запустите программу обычным способом.',
  'mail.mailbox_off': ({ name }) => `Ящик «${name}» отключён. Включите его в настройках почты.`,
  'mail.server_trouble': ({ trouble, detail }) => mailTroubleText(trouble, detail),
  'mail.already_running': ({ name }) => `Ящик «${name}» уже читается.`,
  'mail.cancelled': () => 'Чтение почты остановлено. Уже прочитанное сохранено.',
  'mail.thread_not_found': () => 'Переписки нет. Обновите список.',
  'mail.message_not_found': () => 'Письма нет. Обновите список.',
  'mail.attachment_not_found': () => 'Вложения нет. Обновите письмо.',
  'mail.attachment_unreadable': ({ name }) => `Вложение «${name}» не удалось прочитать. Исходное письмо сохранено: его можно скачать целиком.`,
  'mail.link_target_not_found': ({ kind }) => labelOf(LINK_TARGETS, kind),
  'mail.draft_not_found': () => 'Черновика нет: он отправлен или удалён.',
  'mail.bad_address': ({ address }) => `«${address}» – не адрес электронной почты.`,
  'mail.recipient_needed': () => 'Укажите, кому отправить письмо.',
  'mail.subject_needed': () => 'Укажите тему письма.',
  'mail.too_big': ({ totalBytes, maxBytes }) => `Письмо с вложениями – ${formatFileSize(totalBytes)}, получатель принимает до ${formatFileSize(maxBytes)}.`,
  'mail.file_too_big': ({ name, sizeBytes, maxBytes }) => `Файл «${name}» – ${formatFileSize(sizeBytes)}, получатель принимает файлы до ${formatFileSize(maxBytes)}.`,
  'mail.other_supplier': ({ number }) => `Претензия ${number} составлена другому поставщику.`,
  'mail.outbox_not_found': () => 'Письма нет среди исходящих. Обновите список.',
  'mail.outbox_wrong_state': ({ state }) => `Письмо ${labelOf(OUTBOX_STATES, state)}: действие невозможно.`,
  'mail.template_not_found': () => 'Такого шаблона письма нет.',
  'mail.template_unknown_fields': ({ fields }) => `Неизвестные поля шаблона: ${fields.join(', ')}.`,
  'mail.template_broken': ({ position }) => `Скобки поля не закрыты: знак ${position}.`,
  'mail.day_in_past': ({ on }) => `${formatDate(on)} уже прошло.`,
  'mail.nothing_to_remind': () => 'Напоминать не о чем: ответ не ожидается или уже получен.',
  'mail.not_an_email': ({ name }) => `Файл «${name}» – не письмо.`,
}

import type { MailTrouble } from '#shared/mail/kinds.ts'

const TROUBLES: Readonly<Record<MailTrouble, string>> = {
  host_not_found: 'Сервер с таким именем не найден. Проверьте имя сервера и подключение к интернету.',
  connection_refused: 'Сервер не принимает подключение. Проверьте порт.',
  no_answer: 'Сервер не отвечает. Проверьте имя сервера, порт и вид шифрования.',
  certificate: 'Сертификат сервера не проходит проверку. Пароль не отправлен.',
  no_encryption: 'Сервер не предлагает шифрование на этом порту. Проверьте порт и вид шифрования.',
  not_composed: 'Письмо не удалось составить: вложенный файл повреждён, или место и время съёмки из него не убрать. Верните письмо в черновики и замените файл.',
  wrong_password: 'Сервер не принял имя пользователя или пароль. Часто нужен отдельный пароль приложения.',
  no_such_folder: 'На сервере нет такой папки.',
  no_inbox: 'Сервер не открывает папку входящих.',
  password_needed: 'Введите пароль ящика ещё раз: на этом компьютере нет ключа, которым он был закрыт.',
  rejected: 'Сервер отказал.',
  connection_lost: 'Связь с сервером прервалась.',
  protocol: 'Сервер ответил непонятно. Проверьте порт и вид шифрования.',
}

/** What stands between the mailbox and its server; the words of the server itself follow where it gave any. */
export function mailTroubleText(code: string, detail: string): string {
  const sentence = Object.hasOwn(TROUBLES, code) ? TROUBLES[code as MailTrouble] : code
  return detail === '' ? sentence : `${sentence} (${detail})`
}

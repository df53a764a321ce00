import { expect } from '@playwright/test'
import { MAIL_PASSWORD, MAIL_USER } from '#test/kit/dovecot.ts'
import { MainWindow } from './window.ts'

export interface MailServers { readonly imapPort: number; readonly smtpPort: number }

/** Correspondence with suppliers, and the mailbox it goes through. */
export class MailScreen extends MainWindow {
  async connect(address: string, { imapPort, smtpPort }: MailServers): Promise<void> {
    await this.goTo('Настройки')
    await this.main.getByRole('tab', { name: 'Почта' }).click()
    await this.main.getByRole('button', { name: /^Подключить ящик/ }).first().click()
    await this.fill('Название', 'Претензии')
    await this.fill('Адрес', address)
    await this.fill('Имя пользователя', MAIL_USER)
    await this.main.getByRole('radio', { name: 'Свой сервер' }).click()
    await this.fill('Входящая почта, IMAP', '127.0.0.1')
    await this.fill('Исходящая почта, SMTP', '127.0.0.1')
    for (const [index, port] of [imapPort, smtpPort].entries()) {
      await this.main.getByRole('combobox', { name: 'Шифрование', exact: true }).nth(index).click()
      await this.page.getByRole('option', { name: 'без шифрования' }).click()
      await this.main.getByRole('textbox', { name: 'Порт', exact: true }).nth(index).fill(String(port))
    }
    await this.main.getByRole('textbox', { name: 'Пароль', exact: true }).fill(MAIL_PASSWORD)
    await this.press('Проверить подключение')
    await expect(this.main.getByText('Исходящая почта: подключение есть.')).toBeVisible()
    await expect(this.main.getByText('Входящая почта: подключение есть.')).toBeVisible()
    await this.press('Сохранить ящик')
    await expect(this.main.getByRole('row', { name: /Претензии/ })).toBeVisible()
  }

  /** The letter that carries the claim, with its workbook. */
  async sendClaim(number: string): Promise<void> {
    await this.press('Написать поставщику')
    await expect(this.main.getByText(`Письмо с претензией ${number}`)).toBeVisible()
    await this.press('Вставить')
    await this.press('Таблица претензии')
    await expect(this.main.getByRole('button', { name: new RegExp(`^Убрать: .*${number}.*\\.xlsx$`) })).toBeVisible()
    await this.press('Отправить')
    const asked = this.dialog(`Отправить претензию ${number}?`)
    await asked.getByRole('button', { name: /^Отправить претензию/ }).click()
    await expect(asked).toBeHidden()
  }

  async fetch(): Promise<void> {
    await this.goTo('Поставщики')
    await this.main.getByRole('tab', { name: 'Письма' }).click()
    await this.press('Забрать почту')
  }

  /** The supplier's table of the letter is compared with the claim. */
  async openAnswer(): Promise<void> {
    await this.press('Разобрать ответ')
    await this.seesHeading(/^Претензия /)
  }
}

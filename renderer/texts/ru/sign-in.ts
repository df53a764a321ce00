import { counted, type PluralForms } from '#renderer/texts/formats.ts'
import { waitingTime } from './refusals.ts'

const CHARACTER_FORMS: PluralForms = { one: 'знак', few: 'знака', many: 'знаков', other: 'знака' }

export const signInTexts = {
  title: 'Вход',
  badgeUnknown: 'Это не бейдж сотрудника.',
  whoTitle: 'Кто работает',
  filter: 'Имя или логин',
  nobody: 'Такого сотрудника нет',
  nobodyWhy: 'Проверьте, как набрано имя, или попросите администратора добавить вас.',
  showAll: 'Показать всех',
  password: 'Пароль',
  showPassword: 'Показать пароль',
  hidePassword: 'Скрыть пароль',
  show: 'показать',
  hide: 'скрыть',
  signIn: 'Войти',
  another: 'Другой сотрудник',
  passwordNeeded: 'введите пароль',
  wait: (seconds: number) => `повторите через ${waitingTime(seconds)}`,
  locked: 'Рабочее место заблокировано',
  lockedWhy: 'Введённое на экране сохранено. Другой сотрудник начнёт со своего стола.',
} as const

export const firstRunTexts = {
  title: 'Начало работы',
  why: 'Создаётся сервисный центр и его администратор. Всё это потом можно изменить в настройках.',
  centre: 'Сервисный центр',
  centreName: 'Название',
  centreNameHint: 'Так центр назван в документах; полное наименование и реквизиты – в настройках',
  ourRole: 'Кем вы выступаете перед покупателем',
  owner: 'Администратор',
  fullName: 'Фамилия, имя, отчество',
  position: 'Должность',
  positionHint: 'Стоит в подписи на актах',
  usualPosition: 'Руководитель',
  login: 'Логин',
  password: 'Пароль',
  passwordHint: 'От 8 знаков. Длинная фраза надёжнее набора знаков.',
  create: 'Создать и войти',
  fieldsMissing: 'Не заполнено',
  strength: {
    short: (missing: number) => `Ещё ${counted(missing, CHARACTER_FORMS)}`,
    fair: 'Подойдёт',
    good: 'Хороший пароль',
    strong: 'Надёжный пароль',
  },
  strengthLabel: 'Надёжность пароля',
} as const

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SettingsScreen } from '#renderer/features/settings/index.ts'
import { FEATURE_LABELS, PROCEDURE_LABELS } from '#renderer/texts/settings.ts'
import { ACCESS, rolesOf } from '#shared/contract/access.ts'
import { PROCEDURE_NAMES } from '#shared/contract/index.ts'
import type { Person, Who } from '#shared/contract/people.ts'
import type { Organisation } from '#shared/contract/system.ts'
import { putDesktop, takeDesktopAway } from '#test/renderer/kit/desktop.ts'
import { ADMINISTRATOR, calls, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const CENTRE: Organisation = {
  fullName: 'ООО «Полюс»', shortName: 'Полюс', ogrn: '', inn: '', kpp: '', legalAddress: '', actualAddress: '', workingHours: '', phone: '', email: '', bankDetails: '', ourRole: 'authorized', principal: '', instruments: [], storageTerms: '', nameEn: '', nameZh: '', addressEn: '', utcOffsetMinutes: 180, region: '',
}
const PERSON: Person = { personId: 2, login: 'orlov', fullName: 'Орлов Дмитрий Павлович', position: 'Инженер', qualification: '', powerOfAttorney: '', roles: ['engineer'], isActive: true }
const CORE: FakeCore = {
  'system.organisation': () => CENTRE, 'system.saveOrganisation': () => ({ done: true }), 'system.updateSettings': () => ({ isOn: false, address: '' }), 'system.saveUpdateSettings': () => ({ done: true }), 'people.list': () => [PERSON], 'people.save': () => ({ personId: 2 }), 'auth.changePassword': () => ({ done: true }),
  'people.access': () => PROCEDURE_NAMES.map((name) => ({ procedure: name, roles: [...rolesOf(name)], isPublic: ACCESS[name] === 'public' })),
}
const MANAGER: Who = { ...ADMINISTRATOR, roles: ['manager'] }
const press = (name: RegExp | string) => act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
const type = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea' }), { target: { value } })

describe('the centre', () => {
  it('has a slip in a registration number named at the field and is not saved with it', async () => {
    renderScreen(<SettingsScreen section="" />, { core: CORE })
    await screen.findByLabelText('ИНН')
    type('ИНН', '7707083894')
    expect(screen.getByText('Контрольные цифры ИНН не сходятся')).toBeTruthy()
    await press(/^Сохранить центр/)
    expect(calls('system.saveOrganisation')).toEqual([])
    type('ИНН', '7707083893')
    expect(screen.getByText('организация')).toBeTruthy()
    await press(/^Сохранить центр/)
    expect(calls('system.saveOrganisation')[0]).toMatchObject({ inn: '7707083893', ourRole: 'authorized' })
  })

  it('keeps its instruments one to a line', async () => {
    renderScreen(<SettingsScreen section="centre" />, { core: CORE })
    await screen.findByLabelText('Приборы')
    type('Приборы', 'Мультиметр\n\n  Весы ')
    await press(/^Сохранить центр/)
    expect(calls('system.saveOrganisation')[0]?.instruments).toEqual(['Мультиметр', 'Весы'])
  })

  it('is only read by a manager, who is told who may change it', async () => {
    renderScreen(<SettingsScreen section="centre" />, { core: CORE, who: MANAGER })
    expect(await screen.findByRole('button', { name: 'Сохранить центр: может администратор' })).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('ИНН').readOnly).toBe(true)
  })
})

describe('people', () => {
  it('keep their password when nothing is typed in its field', async () => {
    renderScreen(<SettingsScreen section="people" />, { core: CORE })
    await screen.findByLabelText('Должность')
    type('Должность', 'Старший инженер')
    await press(/^Сохранить/)
    expect(calls('people.save')[0]).toMatchObject({ personId: 2, position: 'Старший инженер', password: '' })
  })

  it('are switched off with their records kept', async () => {
    renderScreen(<SettingsScreen section="people" />, { core: CORE })
    fireEvent.click(await screen.findByRole('checkbox', { name: /Может входить/ }))
    await press(/^Сохранить/)
    expect(calls('people.save')[0]).toMatchObject({ personId: 2, isActive: false })
  })

  it('need a name, a login, a role and a password when they are new', async () => {
    renderScreen(<SettingsScreen section="people" />, { core: CORE })
    await screen.findByLabelText('Должность')
    await press(/Новый сотрудник/)
    await press(/^Сохранить/)
    expect(calls('people.save')).toEqual([])
    expect(within(screen.getByText('Проверьте поля').parentElement as HTMLElement).getAllByRole('button').map((line) => line.textContent)).toEqual([
      'Фамилия, имя, отчество: Заполните поле', 'Логин: Заполните поле', 'Роли: Выберите хотя бы одну роль', 'Пароль: Пароль – не короче 8 знаков',
    ])
  })
})

describe('the table of rights', () => {
  it('has a Russian name for every action and a group for every part', () => {
    expect(PROCEDURE_NAMES.filter((name) => !/[а-яё]/i.test(PROCEDURE_LABELS[name]))).toEqual([])
    expect(new Set(Object.values(PROCEDURE_LABELS)).size).toBe(PROCEDURE_NAMES.length)
    expect([...new Set(PROCEDURE_NAMES.map((name) => name.split('.')[0]))].filter((feature) => !(feature as string in FEATURE_LABELS))).toEqual([])
  })

  it('shows for one role what it may do and what it will see', async () => {
    renderScreen(<SettingsScreen section="access" />, { core: CORE })
    fireEvent.click(await screen.findByRole('radio', { name: 'инженер' }))
    expect(screen.queryByText(PROCEDURE_LABELS['decisions.decide'])).toBeNull()
    expect(screen.getByText(PROCEDURE_LABELS['expertise.sign'])).toBeTruthy()
    expect(screen.getByText('Разделы, которые увидит роль: Стол, Сроки, Заказы, Экспертиза, Склад, Справочники, Настройки.')).toBeTruthy()
  })
})

describe('my password', () => {
  it('is changed when the old one is right and the new one is typed twice alike', async () => {
    renderScreen(<SettingsScreen section="mine" />, { core: CORE })
    await screen.findByLabelText('Прежний пароль', { selector: 'input' })
    type('Прежний пароль', 'старый пароль')
    type('Новый пароль', 'новый длинный пароль')
    type('Новый пароль ещё раз', 'новый длинный')
    await press(/^Сменить пароль/)
    expect(screen.getByText('Пароли не совпадают')).toBeTruthy()
    expect(calls('auth.changePassword')).toEqual([])
    type('Новый пароль ещё раз', 'новый длинный пароль')
    await press(/^Сменить пароль/)
    expect(calls('auth.changePassword')).toEqual([{ oldPassword: 'старый пароль', newPassword: 'новый длинный пароль' }])
  })

  it('stays typed when the old one was wrong, and the field says so', async () => {
    renderScreen(<SettingsScreen section="mine" />, { core: { ...CORE, 'auth.changePassword': () => { throw refusal('auth.wrong_password', { triesLeft: 5 }) } } })
    await screen.findByLabelText('Прежний пароль', { selector: 'input' })
    type('Прежний пароль', 'не тот')
    type('Новый пароль', 'новый длинный пароль')
    type('Новый пароль ещё раз', 'новый длинный пароль')
    await press(/^Сменить пароль/)
    expect(screen.getByText('Прежний пароль не подошёл')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Новый пароль', { selector: 'input' }).value).toBe('новый длинный пароль')
  })
})

describe('the update of the program', () => {
  it('looks nowhere until the administrator says where', async () => {
    renderScreen(<SettingsScreen section="updates" />, { core: CORE })
    fireEvent.click(await screen.findByLabelText('Искать новые версии в сети'))
    type('Адрес обновлений', 'https://updates.example.org/')
    await press('Сохранить')
    expect(calls('system.saveUpdateSettings')).toEqual([{ isOn: true, address: 'https://updates.example.org/' }])
    expect(screen.getByText(/В браузере программа не обновляется/)).toBeTruthy()
  })

  it('is not shown to a manager, who is told who is in charge of it', async () => {
    renderScreen(<SettingsScreen section="updates" />, { core: CORE, who: MANAGER })
    expect(await screen.findByText(/может администратор/i)).toBeTruthy()
  })

  it('on the desktop is checked, installed when it is wanted, and a file without a good signature is refused in plain words', async () => {
    putDesktop(null)
    renderScreen(<SettingsScreen section="updates" />, { core: { ...CORE, 'system.updateSettings': () => ({ isOn: true, address: 'https://updates.example.org/' }) } })
    await screen.findByRole('button', { name: 'Проверить сейчас' })
    await press('Проверить сейчас')
    expect(screen.getByText(/Вышла версия 1\.1\.0.*копия данных/)).toBeTruthy()
    await press('Установить версию 1.1.0')
    expect(screen.getByText(/устанавливается, программа закроется/)).toBeTruthy()
    await press('Обновить из файла…')
    expect(screen.getByText(/Подпись не принадлежит издателю/)).toBeTruthy()
    takeDesktopAway()
  })
})

describe('the badge of a person', () => {
  it('is printed as a label from the card of the person, and a login in Cyrillic has none', async () => {
    const label = { fileId: 7, fileName: 'Бейдж orlov.pdf', sha256: 'x' }
    renderScreen(<SettingsScreen section="people" />, { core: { ...CORE, 'people.badge': () => label } })
    fireEvent.click((await screen.findAllByText('Орлов Дмитрий Павлович'))[0] as HTMLElement)
    fireEvent.click(await screen.findByRole('button', { name: 'Напечатать бейдж' }))
    await waitFor(() => expect(calls('printing.enqueue').at(-1)).toMatchObject({ paper: 'label', fileId: 7, title: expect.stringContaining('Бейдж orlov') as string }))
    expect(calls('people.badge')).toEqual([{ personId: 2 }])
    renderScreen(<SettingsScreen section="people" />, { core: { ...CORE, 'people.list': () => [{ ...PERSON, login: 'орлов' }] } })
    fireEvent.click((await screen.findAllByText('Орлов Дмитрий Павлович'))[0] as HTMLElement)
    expect(await screen.findByRole('button', { name: 'Напечатать бейдж: логин не латиницей' })).toBeTruthy()
  })
})

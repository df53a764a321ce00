import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, isRealElectron, pageAddress, startAgain, test } from './fixtures.ts'
import { fillSmallCentre } from '#test/e2e/kit/small-centre.ts'
import { FirstRunScreen } from './screens/first-run.ts'

interface Desktop {
  readonly verstak: { openWindow(ask: { kind: string; place?: string }): Promise<void>; updateFromFile(): Promise<unknown>; checkUpdate(): Promise<unknown> }
}

const OWNER = { organisationName: 'Сервис «Мастер»', fullName: 'Иванова Анна Петровна', login: 'ivanova', password: 'correct horse battery' }

test('the owner sets the centre up, closes the program and finds the data again', async ({ start, dataDir }) => {
  const first = await start()
  await new FirstRunScreen(first.window).createOwner(OWNER)
  await first.app.close()
  expect(readdirSync(dataDir).some((name) => name.endsWith('.sqlite') || name.endsWith('.db'))).toBe(true)
  const { window } = await start()
  await expect(window.getByText(/Иванова/).first()).toBeVisible()
})

test('a second start brings the first window to the front and leaves', async ({ start, dataDir }) => {
  const { app } = await start()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const second = startAgain(dataDir)
  const [exitCode] = (await once(second, 'exit')) as [number | null]
  expect(exitCode).toBe(0)
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isMinimized()))).toEqual([false])
})

test('pages have no Node and nothing but the shell object', async ({ start }) => {
  const { window } = await start()
  expect(await window.evaluate(() => ({
    origin: location.origin,
    hasNode: 'require' in globalThis || 'process' in globalThis || 'Buffer' in globalThis,
    members: Object.keys((globalThis as unknown as { verstak: object }).verstak).sort(),
  }))).toEqual({ origin: pageAddress('app://verstak'), hasNode: false, members: ['appInfo', 'checkUpdate', 'chooseFolder', 'comeForward', 'installUpdate', 'listPrinters', 'onMenu', 'openExternal', 'openFile', 'openWindow', 'platform', 'printPdf', 'requestCorePort', 'saveFile', 'setCamera', 'setLanguage', 'showBadge', 'switchTraining', 'updateFromFile'] })
})

test('a page cannot leave the program, open a window or reach the network', async ({ start }) => {
  const { app, window } = await start()
  const home = window.url()
  await window.evaluate(() => { location.href = 'https://example.org/' })
  const isRefusedAtOnce = await window.evaluate(() => globalThis.open('https://example.org/') === null)
  // The stand-in can only close what Chromium has opened already; Electron never opens it.
  if (isRealElectron) expect([isRefusedAtOnce, window.url(), app.windows().length]).toEqual([true, home, 1])
  expect(await window.evaluate(() => fetch('https://example.org/').then(() => 'reached', () => 'refused'))).toBe('refused')
  expect(await window.evaluate((address) => fetch(address).then((answer) => answer.status), pageAddress('app://verstak/..%2f..%2fpackage.json'))).toBe(404)
  await expect.poll(() => [window.url(), app.windows().length]).toEqual([home, 1])
})

test('a file is saved where the dialog says, whatever name the page suggests', async ({ start, dataDir }) => {
  const { app, window } = await start()
  const filePath = join(dataDir, 'saved.pdf')
  await app.evaluate(({ dialog }, path) => { dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path }) }, filePath)
  const answer = await window.evaluate(() => {
    const shell = (globalThis as unknown as { verstak: { saveFile(file: { bytes: Uint8Array; suggestedName: string }): Promise<unknown> } }).verstak
    return shell.saveFile({ bytes: new TextEncoder().encode('%PDF-1.7'), suggestedName: '../../../evil.pdf' })
  })
  expect(answer).toEqual({ saved: true })
  expect(readFileSync(filePath, 'utf8')).toBe('%PDF-1.7')
})

test('a spoilt data file ends in a page that says so, not in silence', async ({ dataDir, start }) => {
  writeFileSync(join(dataDir, 'verstak.sqlite'), 'this is not a database '.repeat(500))
  const { window } = await start()
  const failure = window.url().startsWith(pageAddress('app://failure/')) ? window : await window.context().waitForEvent('page')
  await expect(failure.getByRole('heading', { level: 1 })).toHaveText(/поврежд|не удалось|ошибка/i)
  await expect(failure.getByRole('link', { name: 'Открыть папку данных' })).toBeVisible()
  expect(existsSync(join(dataDir, 'verstak.sqlite'))).toBe(true)
})

test('the law book opens in a window of its own, once, and one sign-in serves both windows', async ({ start }) => {
  const { app, window } = await start()
  await new FirstRunScreen(window).createOwner(OWNER)
  const open = () => window.evaluate(() => (globalThis as unknown as Desktop).verstak.openWindow({ kind: 'knowledge', place: '' }))
  await open()
  await expect.poll(() => app.windows().length).toBe(2)
  const side = app.windows().find((page) => page.url().includes('window=knowledge'))
  if (side === undefined) throw new Error('the window of the law book did not open')
  await expect(side.getByRole('tab', { name: 'Законы и сроки', selected: true })).toBeVisible()
  await expect(side.getByRole('navigation', { name: 'Разделы' })).toHaveCount(0)
  await open()
  await expect.poll(() => app.windows().length).toBe(2)
})

test('the customer’s screen shows what it is given and has no way to the data', async ({ start }) => {
  const { app, window } = await start()
  await window.evaluate(() => (globalThis as unknown as Desktop).verstak.openWindow({ kind: 'customer' }))
  await expect.poll(() => app.windows().length).toBe(2)
  const screen = app.windows().find((page) => page.url().endsWith('/customer.html'))
  if (screen === undefined) throw new Error('the customer’s screen did not open')
  await expect(screen.getByText('Здесь появится документ по вашему заказу.')).toBeVisible()
  expect(await screen.evaluate(() => 'verstak' in globalThis)).toBe(false)
  await window.evaluate(() => {
    const view = { number: 'В-000012', title: 'Акт приёма-передачи № ПП-000012', pdf: new TextEncoder().encode('not a paper'), limitMinor: 350_000, isSigned: true }
    new BroadcastChannel('verstak-customer').postMessage({ type: 'show', view })
  })
  await expect(screen.getByRole('heading', { name: 'Заказ В-000012' })).toBeVisible()
  await expect(screen.getByText(/3\s500,00\s₽/)).toBeVisible()
  await expect(screen.getByRole('img', { name: 'QR-код с номером заказа В-000012' })).toBeVisible()
  await expect(screen.getByText('Место для подписи')).toBeVisible()
  await expect(screen.getByText('Документ не открылся. Обратитесь к сотруднику.')).toBeVisible()
})

test('a program run from its sources is not updated, whatever file is chosen', async ({ start, dataDir }) => {
  const { app, window } = await start()
  const filePath = join(dataDir, 'verstak-9.0.0-linux-x64.deb')
  writeFileSync(filePath, 'not an installer')
  await app.evaluate(({ dialog }, path) => { dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] }) }, filePath)
  expect(await window.evaluate(() => (globalThis as unknown as Desktop).verstak.updateFromFile())).toEqual({ outcome: 'refused', code: 'not_installed_program' })
  expect(await window.evaluate(() => (globalThis as unknown as Desktop).verstak.checkUpdate())).toEqual({ outcome: 'refused', code: 'switched_off' })
})

test('the training centre opens with data of its own, says so on every screen, and leads back', async ({ start, dataDir }) => {
  // Filling the made-up centre takes a minute and has a test of its own; here a small one is there already.
  await fillSmallCentre(join(dataDir, 'training'), () => Promise.resolve())
  const { app, window } = await start('--training')
  await expect(window.getByText(/^Учебный центр\. Пароль у всех сотрудников/)).toBeVisible()
  await expect(window).toHaveTitle(/учебный центр$/)
  expect([existsSync(join(dataDir, 'verstak.sqlite')), existsSync(join(dataDir, 'training', 'verstak.sqlite'))]).toEqual([false, true])
  const asked = await app.evaluate(async ({ dialog, app: program, Menu }) => {
    let message = ''
    dialog.showMessageBox = (...args: unknown[]) => {
      message = (args.at(-1) as { message: string }).message
      return Promise.resolve({ response: 0, checkboxChecked: false })
    }
    Menu.getApplicationMenu()?.getMenuItemById('training')?.click()
    await new Promise((resolve) => { setImmediate(resolve) })
    return [message, program.getPath('userData')]
  })
  expect(asked).toEqual(['Вернуться к работе?', join(dataDir, 'shell-training')])
  // The real centre may be open beside it: they share no data and no lock.
  const real = await start()
  await expect(real.window.getByText('Учебный центр')).toHaveCount(0)
})

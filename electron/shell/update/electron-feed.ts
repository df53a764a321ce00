import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AppUpdater, NsisUpdater, UpdateInfo } from 'electron-updater'
import { checkAuthenticode } from './authenticode.ts'
import { PUBLISHER } from './publisher.ts'
import { SIGNATURE_ENDING } from './signed-statement.ts'
import type { UpdateFeed } from './updater.ts'

const SIGNATURE_LIMIT_CHARS = 8_192
/** Long enough for a slow line, short enough to say that nothing comes. */
const SIGNATURE_DEADLINE_MS = 30_000

/** electron-updater, loaded when the owner asks for it the first time and not before. */
export function electronFeed(resourcesDir: string): UpdateFeed {
  let loaded: Promise<AppUpdater> | null = null
  const updater = (): Promise<AppUpdater> => {
    loaded ??= quietUpdater(resourcesDir)
    return loaded
  }
  return {
    find: async (address) => {
      const ready = await updater()
      ready.setFeedURL({ provider: 'generic', url: address })
      const result = await ready.checkForUpdates()
      if (result?.isUpdateAvailable !== true) return null
      return { signature: await fetchSignature(ready, address, result.updateInfo) }
    },
    download: async () => {
      const [file] = await (await updater()).downloadUpdate()
      if (file === undefined) throw new Error('nothing was fetched')
      return file
    },
    install: () => { void updater().then((ready) => { ready.quitAndInstall(false, true) }) },
  }
}

/** Does nothing by itself: no fetching, no installing at the end, no older versions. */
async function quietUpdater(resourcesDir: string): Promise<AppUpdater> {
  // Without a publisher's name in this file electron-updater would not ask Windows who signed the installer.
  const config = await readFile(join(resourcesDir, 'app-update.yml'), 'utf8')
  if (!config.includes(PUBLISHER)) throw new Error('app-update.yml names no publisher')
  const { autoUpdater } = (await import('electron-updater')).default
  Object.assign(autoUpdater, { autoDownload: false, autoInstallOnAppQuit: false, allowDowngrade: false, allowPrerelease: false, disableWebInstaller: true, logger: null })
  if (process.platform === 'win32') {
    const check: NsisUpdater['verifyUpdateCodeSignature'] = async (_names, file) => ((await checkAuthenticode(file, PUBLISHER)) ? null : 'not signed by the publisher')
    Object.assign(autoUpdater, { verifyUpdateCodeSignature: check })
  }
  return autoUpdater
}

async function fetchSignature(updater: AppUpdater, address: string, { files }: UpdateInfo): Promise<string | null> {
  const name = fileFor(files.map(({ url }) => url))
  if (name === null) return null
  const base = address.endsWith('/') ? address : `${address}/`
  const answer = await updater.netSession.fetch(new URL(`${name}${SIGNATURE_ENDING}`, base).href, { signal: AbortSignal.timeout(SIGNATURE_DEADLINE_MS), credentials: 'omit' })
  if (!answer.ok) return null
  const text = await answer.text()
  return text.length > SIGNATURE_LIMIT_CHARS ? null : text
}

/** The kind of file electron-updater fetches on this system. */
function fetchedEnding(): string {
  if (process.platform === 'win32') return '.exe'
  if (process.platform === 'darwin') return '.zip'
  return process.env['APPIMAGE'] === undefined ? '.deb' : '.AppImage'
}

function fileFor(names: readonly string[]): string | null {
  const fitting = names.filter((name) => name.endsWith(fetchedEnding()))
  return fitting.find((name) => name.includes(process.arch)) ?? fitting[0] ?? null
}

import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { CHANNELS, CORE_PORT_CHANNEL, type DesktopShell, MENU_CHANNEL, MENU_COMMANDS } from '#shell/preload-surface.ts'

/** The parts of the page this script needs; it is compiled without the types of a browser. */
interface Page {
  postMessage(message: unknown, targetOrigin: string, transfer: readonly unknown[]): void
  readonly location: { readonly origin: string }
  readonly navigator: { readonly userActivation: { readonly isActive: boolean } }
}
const page = globalThis as unknown as Page

// Ports cannot cross into the page's world as values, only as transferred objects of a window message.
ipcRenderer.on(CORE_PORT_CHANNEL, (event: IpcRendererEvent) => {
  const port = event.ports[0]
  if (port !== undefined) page.postMessage({ type: 'core-port' }, page.location.origin, [port])
})

const shell: DesktopShell = {
  platform: 'electron',
  requestCorePort: () => ipcRenderer.invoke(CHANNELS.requestCorePort),
  saveFile: ({ bytes, suggestedName }) => ipcRenderer.invoke(CHANNELS.saveFile, { bytes, suggestedName }),
  printPdf: ({ bytes, jobName, printer, widthMicrons, heightMicrons, copies }) => ipcRenderer.invoke(CHANNELS.printPdf, { bytes, jobName, printer, widthMicrons, heightMicrons, copies }),
  listPrinters: () => ipcRenderer.invoke(CHANNELS.listPrinters),
  chooseFolder: () => ipcRenderer.invoke(CHANNELS.chooseFolder),
  openFile: (kind) => ipcRenderer.invoke(CHANNELS.openFile, kind),
  openExternal: async (target) =>
    page.navigator.userActivation.isActive ? ipcRenderer.invoke(CHANNELS.openExternal, target) : { opened: false },
  setCamera: (isWanted) => ipcRenderer.invoke(CHANNELS.setCamera, isWanted),
  onMenu: (handler) => {
    const listener = (_event: IpcRendererEvent, sent: unknown): void => {
      const command = MENU_COMMANDS.find((known) => known === sent)
      if (command !== undefined) handler(command)
    }
    ipcRenderer.on(MENU_CHANNEL, listener)
    return () => { ipcRenderer.off(MENU_CHANNEL, listener) }
  },
  appInfo: () => ipcRenderer.invoke(CHANNELS.appInfo),
  switchTraining: () => ipcRenderer.invoke(CHANNELS.switchTraining),
  setLanguage: (language) => ipcRenderer.invoke(CHANNELS.setLanguage, language),
  openWindow: (ask) => ipcRenderer.invoke(CHANNELS.openWindow, ask),
  showBadge: (count) => ipcRenderer.invoke(CHANNELS.showBadge, count),
  comeForward: () => ipcRenderer.invoke(CHANNELS.comeForward),
  checkUpdate: () => ipcRenderer.invoke(CHANNELS.checkUpdate),
  installUpdate: () => ipcRenderer.invoke(CHANNELS.installUpdate),
  updateFromFile: () => ipcRenderer.invoke(CHANNELS.updateFromFile),
}

contextBridge.exposeInMainWorld('verstak', shell)

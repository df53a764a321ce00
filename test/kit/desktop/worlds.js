/*
 * Two scripts that run in a page before its own: one beside the page's scripts, one in a world apart in which the built
 * preload runs. They share the document and nothing else, as in Electron, and talk by events of the document.
 * Both are put into the page as text.
 */

/** Beside the page: what the preload exposes appears here as frozen functions. */
export function pageWorld(channel) {
  const replies = new Map()
  const callbacks = new Map()
  let lastId = 0
  const say = (kind, detail) => document.dispatchEvent(new CustomEvent(`${channel}:${kind}`, { detail }))
  const pack = (value) => {
    if (typeof value !== 'function') return value
    lastId += 1
    callbacks.set(lastId, value)
    return { __callback: lastId }
  }
  const call = (ref) => (...args) => {
    lastId += 1
    const id = lastId
    const promise = new Promise((resolve, reject) => { replies.set(id, { resolve, reject, now: null }) })
    const waiting = replies.get(id)
    say('call', { id, ref, args: args.map(pack) })
    return waiting.now === null ? promise : unpack(waiting.now.value)
  }
  const unpack = (value) => (value !== null && typeof value === 'object' && '__function' in value ? call(value.__function) : value)
  document.addEventListener(`${channel}:expose`, ({ detail }) => {
    const api = Object.fromEntries(Object.entries(detail.members).map(([name, value]) => [name, unpack(value)]))
    Object.defineProperty(window, detail.name, { value: Object.freeze(api), enumerable: true })
  })
  document.addEventListener(`${channel}:now`, ({ detail }) => { replies.get(detail.id).now = detail; replies.delete(detail.id) })
  document.addEventListener(`${channel}:reply`, ({ detail }) => {
    const waiting = replies.get(detail.id)
    replies.delete(detail.id)
    if ('error' in detail) waiting.reject(new Error(detail.error))
    else waiting.resolve(unpack(detail.value))
  })
  document.addEventListener(`${channel}:callback`, ({ detail }) => { callbacks.get(detail.id)(...detail.args) })
}

/** Apart from the page: a `require('electron')` with contextBridge and ipcRenderer, and nothing else. */
export function preloadWorld(channel, send, runPreload) {
  const say = (kind, detail) => document.dispatchEvent(new CustomEvent(`${channel}:${kind}`, { detail }))
  const functions = new Map()
  const invocations = new Map()
  const listeners = new Map()
  const ports = new Map()
  let lastId = 0
  const toText = (value) => JSON.stringify(value, (_key, item) => {
    const bytes = item instanceof ArrayBuffer ? new Uint8Array(item) : item
    return bytes instanceof Uint8Array ? { __bytes: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), __isBuffer: item instanceof ArrayBuffer } : item
  })
  const fromText = (text) => JSON.parse(text, (_key, item) => {
    if (item === null || typeof item !== 'object' || !('__bytes' in item)) return item
    const bytes = Uint8Array.from(atob(item.__bytes), (letter) => letter.charCodeAt(0))
    return item.__isBuffer ? bytes.buffer : bytes
  })
  const pack = (value) => {
    if (typeof value !== 'function') return value
    lastId += 1
    functions.set(lastId, value)
    return { __function: lastId }
  }
  const unpack = (value) => (value !== null && typeof value === 'object' && '__callback' in value ? (...args) => say('callback', { id: value.__callback, args }) : value)
  document.addEventListener(`${channel}:call`, ({ detail }) => {
    const { id, ref, args } = detail
    const answer = functions.get(ref)(...args.map(unpack))
    if (!(answer instanceof Promise)) return say('now', { id, value: pack(answer) })
    answer.then((value) => say('reply', { id, value: pack(value) }), (error) => say('reply', { id, error: String(error?.message ?? error) }))
  })
  const openPort = (portId) => {
    const { port1, port2 } = new MessageChannel()
    ports.set(portId, port2)
    port2.onmessage = ({ data }) => send(toText({ kind: 'port', portId, data }))
    port2.addEventListener('close', () => send(toText({ kind: 'port-closed', portId })))
    return port1
  }
  globalThis.__fromMain = (text) => {
    const message = fromText(text)
    if (message.kind === 'answer') {
      const { resolve, reject } = invocations.get(message.id)
      invocations.delete(message.id)
      if (message.error === undefined) resolve(message.value)
      else reject(new Error(message.error))
    }
    if (message.kind === 'event') for (const listener of listeners.get(message.channel) ?? []) listener({ ports: message.portIds.map(openPort) }, ...message.args)
    if (message.kind === 'port') ports.get(message.portId)?.postMessage(message.data)
    if (message.kind === 'port-closed') { ports.get(message.portId)?.close(); ports.delete(message.portId) }
  }
  const ipcRenderer = {
    invoke: (name, ...args) => new Promise((resolve, reject) => {
      lastId += 1
      invocations.set(lastId, { resolve, reject })
      send(toText({ kind: 'invoke', id: lastId, channel: name, args }))
    }),
    on: (name, listener) => { listeners.set(name, [...(listeners.get(name) ?? []), listener]); return ipcRenderer },
    off: (name, listener) => { listeners.set(name, (listeners.get(name) ?? []).filter((known) => known !== listener)); return ipcRenderer },
  }
  const contextBridge = { exposeInMainWorld: (name, api) => say('expose', { name, members: Object.fromEntries(Object.entries(api).map(([key, value]) => [key, pack(value)])) }) }
  runPreload((name) => {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`)
    return { ipcRenderer, contextBridge }
  })
}

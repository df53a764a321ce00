import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listenForScans } from '#renderer/app/hotkeys/use-scanner.ts'

const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-./_+*'
const RUSSIAN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'qwertyuiopasdfghjklzxcvbnm'].map((letter, index) => [letter, [...'йцукенгшщзфывапролдячсмить'][index] ?? letter]),
)
const CODES: Readonly<Record<string, readonly [string, boolean]>> = {
  '-': ['Minus', false], '.': ['Period', false], '/': ['Slash', false], _: ['Minus', true], '+': ['Equal', true], '*': ['Digit8', true],
}
const RUSSIAN_MARKS: Readonly<Record<string, string>> = { '.': 'ю', '/': '.', '*': '*', _: '_', '+': '+', '-': '-' }

type Layout = 'latin' | 'russian'
type Suffix = 'Enter' | 'Tab' | 'none'

function keyOf(character: string, layout: Layout): { code: string; key: string; shiftKey: boolean } {
  if (/[a-z]/i.test(character)) {
    const isUpper = character !== character.toLowerCase()
    const russian = RUSSIAN[character.toLowerCase()] ?? character
    const key = layout === 'latin' ? character : isUpper ? russian.toUpperCase() : russian
    return { code: `Key${character.toUpperCase()}`, key, shiftKey: isUpper }
  }
  if (/\d/.test(character)) return { code: `Digit${character}`, key: character, shiftKey: false }
  const [code = '', shiftKey = false] = CODES[character] ?? []
  return { code, key: layout === 'latin' ? character : (RUSSIAN_MARKS[character] ?? character), shiftKey }
}

let clockMs = 1000

function pressAt(init: KeyboardEventInit, gapMs: number): boolean {
  clockMs += gapMs
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  Object.defineProperty(event, 'timeStamp', { value: clockMs })
  const target = document.activeElement ?? document.body
  const isFree = target.dispatchEvent(event)
  const types = isFree && init.key?.length === 1 && init.ctrlKey !== true
  if (types && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) {
    target.setRangeText(init.key ?? '', target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end')
    target.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return isFree
}

function scan(text: string, layout: Layout, suffix: Suffix, gapMs: () => number): boolean {
  clockMs += 500
  for (const character of text) {
    const { code, key, shiftKey } = keyOf(character, layout)
    if (shiftKey) pressAt({ code: 'ShiftLeft', key: 'Shift', shiftKey: true }, 1)
    pressAt({ code, key, shiftKey }, shiftKey ? gapMs() - 1 : gapMs())
  }
  return suffix === 'none' ? true : pressAt({ code: suffix, key: suffix }, gapMs())
}

/** The same numbers every time, so that a failure can be repeated. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

describe('the scanner that types as a keyboard', () => {
  let stop: () => void = () => undefined
  const seen: string[] = []
  const listen = (endsBySilence = false, prefix = '') => {
    stop = listenForScans((text) => seen.push(text), { endsBySilence, prefix, gapMs: 20 })
  }
  beforeEach(() => {
    seen.length = 0
    document.body.innerHTML = '<textarea id="free"></textarea><input id="serial"><button id="button">x</button>'
  })
  afterEach(() => {
    stop()
    document.body.replaceChildren()
  })

  it.each<[Layout, Suffix]>([
    ['latin', 'Enter'], ['latin', 'Tab'], ['latin', 'none'], ['russian', 'Enter'], ['russian', 'Tab'], ['russian', 'none'],
  ])('reads a thousand codes in the %s layout with suffix %s and leaves no stray character', (layout, suffix) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    listen(suffix === 'none')
    const random = numbersFrom(42)
    const area = document.querySelector<HTMLTextAreaElement>('#free')
    area?.focus()
    const expected: string[] = []
    for (let round = 0; round < 1000; round += 1) {
      const length = 6 + Math.floor(random() * 20)
      const code = Array.from({ length }, () => LATIN.charAt(Math.floor(random() * LATIN.length))).join('')
      if (area !== null) area.value = 'до · после'
      area?.setSelectionRange(3, 3)
      scan(code, layout, suffix, () => 7 + Math.floor(random() * 10))
      if (suffix === 'none') vi.advanceTimersByTime(100)
      expected.push(code)
      expect(area?.value).toBe('до · после')
      expect(area?.selectionStart).toBe(3)
    }
    expect(seen).toEqual(expected)
    vi.useRealTimers()
  })

  it('keeps Enter of the scanner from pressing the button in focus', () => {
    listen()
    document.querySelector<HTMLElement>('#button')?.focus()
    expect(scan('26-01391', 'latin', 'Enter', () => 10)).toBe(false)
    expect(seen).toEqual(['26-01391'])
  })

  it('lets a person type at any human pace, Enter included', () => {
    listen()
    const area = document.querySelector<HTMLTextAreaElement>('#free')
    area?.focus()
    expect(scan('qwertyui', 'russian', 'Enter', () => 35)).toBe(true)
    expect(seen).toEqual([])
    expect(area?.value).toBe('йцукенгш')
  })

  it('does not take a burst shorter than six characters for a code', () => {
    listen()
    expect(scan('12345', 'latin', 'Enter', () => 8)).toBe(true)
    expect(seen).toEqual([])
  })

  it('does not take a key held down for a code', () => {
    listen()
    for (let press = 0; press < 12; press += 1) pressAt({ code: 'KeyA', key: 'a', repeat: press > 0 }, 15)
    pressAt({ code: 'Enter', key: 'Enter' }, 15)
    expect(seen).toEqual([])
  })

  it('starts the code after a letter the person typed just before', () => {
    listen()
    const area = document.querySelector<HTMLTextAreaElement>('#free')
    area?.focus()
    pressAt({ code: 'KeyA', key: 'ф' }, 300)
    scan('CEABT4E0000L8K230417', 'russian', 'Enter', () => 12)
    expect(seen).toEqual(['CEABT4E0000L8K230417'])
    expect(area?.value).toBe('ф')
  })

  it('gives the code to a field that takes codes itself and to nobody else', () => {
    listen()
    const field = document.querySelector<HTMLInputElement>('#serial')
    const taken: unknown[] = []
    field?.addEventListener('scan', (event) => {
      event.preventDefault()
      taken.push((event as CustomEvent).detail)
    })
    field?.focus()
    scan('HW70BP12959', 'russian', 'Enter', () => 9)
    expect(taken).toEqual(['HW70BP12959'])
    expect(seen).toEqual([])
  })

  it('keeps the field separator of marked goods', () => {
    listen()
    clockMs += 500
    for (const digit of '010460') pressAt({ code: `Digit${digit}`, key: digit }, 10)
    pressAt({ code: 'BracketRight', key: ']', ctrlKey: true }, 10)
    for (const digit of '2112') pressAt({ code: `Digit${digit}`, key: digit }, 10)
    pressAt({ code: 'Enter', key: 'Enter' }, 10)
    expect(seen).toEqual(['010460\u001d2112'])
  })

  it('reads a scanner that sends every character as Alt with digits, and gives the field its text back', () => {
    listen()
    const area = document.querySelector<HTMLTextAreaElement>('#free')
    area?.focus()
    if (area !== null) area.value = 'до'
    clockMs += 500
    for (const sign of 'HW70-BP12') {
      pressAt({ code: 'AltLeft', key: 'Alt', altKey: true }, 5)
      for (const digit of `0${sign.charCodeAt(0)}`) pressAt({ code: `Numpad${digit}`, key: digit, altKey: true, ctrlKey: false }, 5)
      clockMs += 5
      const up = new KeyboardEvent('keyup', { code: 'AltLeft', key: 'Alt', bubbles: true })
      Object.defineProperty(up, 'timeStamp', { value: clockMs })
      window.dispatchEvent(up)
      if (area !== null) area.value += sign
    }
    pressAt({ code: 'Enter', key: 'Enter' }, 8)
    expect(seen).toEqual(['HW70-BP12'])
    expect(area?.value.replace(/\d/g, '')).toBe('до')
  })

  it('takes the prefix of the scanner away, and with it knows short codes too', () => {
    listen(false, '~')
    clockMs += 500
    pressAt({ code: 'Backquote', key: '~', shiftKey: true }, 10)
    for (const digit of '42') pressAt({ code: `Digit${digit}`, key: digit }, 10)
    pressAt({ code: 'Enter', key: 'Enter' }, 10)
    expect(seen).toEqual(['42'])
  })
})

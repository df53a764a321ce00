import type { Page } from '@playwright/test'

/** A key is held that long by a person; keys that come faster are a scanner to the program. */
const HELD_MS = 40
const BETWEEN_LETTERS_MS = 25

/** Hands on the keyboard at the pace of a person, with every key that is not text counted. */
export class Hands {
  readonly #page: Page
  keyCount = 0
  constructor(page: Page) {
    this.#page = page
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.keyCount += 1
      await this.#page.keyboard.press(key, { delay: HELD_MS })
    }
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text, { delay: BETWEEN_LETTERS_MS })
  }

  /** Ctrl with the key of this letter while the Russian layout is on: the key is the same, the character is not. */
  async pressCtrlOnRussianLayout(code: string, character: string): Promise<void> {
    const session = await this.#page.context().newCDPSession(this.#page)
    const CTRL = 2
    const event = { modifiers: CTRL, code, key: character, windowsVirtualKeyCode: code.charCodeAt(code.length - 1) }
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
    await session.detach()
    this.keyCount += 1
  }
}

interface Ask { readonly type: 'evaluate' | 'quit'; readonly id: number; readonly source: string; readonly arg: unknown }

/** Lets the test that started the program ask things of its main process, as Playwright does of a real one. */
export function answerTests(electron: () => Record<string, unknown>, quit: () => void): void {
  process.on('message', (ask: Ask) => {
    if (ask.type === 'quit') return quit()
    void evaluate(ask, electron()).then((answer) => process.send?.({ type: 'answer', id: ask.id, ...answer }))
  })
  // Whoever started the program is gone: nobody else would end it.
  process.on('disconnect', quit)
}

async function evaluate({ source, arg }: Ask, electron: Record<string, unknown>): Promise<{ readonly value: unknown } | { readonly error: string }> {
  try {
    const run = new Function(`return (${source})`)() as (electron: Record<string, unknown>, arg: unknown) => unknown
    return { value: await run(electron, arg) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

import { builtinEnvironments, type Environment } from 'vitest/runtime'

/** One page for all files of a worker: what they share (history, caches, keys) holds on to the page it was loaded in. */
const onePage: Environment = {
  name: 'one-page',
  viteEnvironment: 'client',
  async setup(global: { readonly document?: Document }, options) {
    if (global.document === undefined) await builtinEnvironments.jsdom.setup(global, options)
    return { teardown: () => undefined }
  },
}

// vitest asks for the environment as a default export.
export default onePage

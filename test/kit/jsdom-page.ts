import { configure } from '@testing-library/react'

/** What a page can do and jsdom cannot: scrolling has no place to happen there. */
Element.prototype.scrollIntoView ??= () => undefined
window.scrollTo = () => undefined

/** The first screen of a file compiles as it is drawn; on a busy machine that takes longer than the usual second. */
const ASYNC_LIMIT_MS = 5_000
configure({ asyncUtilTimeout: ASYNC_LIMIT_MS })
